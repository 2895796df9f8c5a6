package dev.vitrine.setup;

import dev.vitrine.viewer.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this room to which the navigation leads. */
@Configuration(proxyBeanMethods = false)
class SetupSections {

  private static final NavigationEntry.Group GROUP = NavigationEntry.Group.VITRINE;

  @Bean
  NavigationEntry setupSection() {
    return new NavigationEntry(GROUP, 20, "setup", "setup", "setup.section", "door-open", 'u');
  }

  @Bean
  NavigationEntry doctorSection() {
    return new NavigationEntry(
        GROUP, 30, "doctor", "doctor", "setup.doctor", "clipboard2-pulse", 'd');
  }
}
