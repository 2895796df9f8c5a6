package dev.vitrine.page;

import dev.vitrine.viewer.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from the navigation to the questions that are put to every account. */
@Configuration(proxyBeanMethods = false)
class ComparisonsSection {

  @Bean
  NavigationEntry comparisonsEntry() {
    return new NavigationEntry(
        NavigationEntry.Group.ACCOUNTS,
        50,
        "compare",
        "compare",
        "compare.section",
        "ui-checks-grid",
        'c');
  }
}
