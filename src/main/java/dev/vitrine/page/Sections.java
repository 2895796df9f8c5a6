package dev.vitrine.page;

import static dev.vitrine.viewer.NavigationEntry.Group.ACCOUNTS;
import static dev.vitrine.viewer.NavigationEntry.Group.VITRINE;

import dev.vitrine.viewer.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this room to which the navigation leads. */
@Configuration(proxyBeanMethods = false)
class Sections {

  @Bean
  NavigationEntry accountsSection() {
    return new NavigationEntry(ACCOUNTS, 10, "accounts", "", "layout.accounts", "building", 'a');
  }

  @Bean
  NavigationEntry resourcesSection() {
    return new NavigationEntry(
        ACCOUNTS, 20, "resources", "resources", "layout.resources", "boxes", 'r');
  }

  @Bean
  NavigationEntry searchSection() {
    return new NavigationEntry(ACCOUNTS, 30, "search", "search", "layout.search", "search", 's');
  }

  @Bean
  NavigationEntry compareSection() {
    return new NavigationEntry(
        ACCOUNTS, 50, "compare", "compare", "compare.section", "ui-checks", 'c');
  }

  @Bean
  NavigationEntry readOnlySection() {
    return new NavigationEntry(
        VITRINE, 10, "read-only", "read-only", "layout.proof", "shield-lock", 'o');
  }

  @Bean
  NavigationEntry preferencesSection() {
    return new NavigationEntry(
        VITRINE, 90, "preferences", "preferences", "layout.preferences", "sliders", 'e');
  }
}
