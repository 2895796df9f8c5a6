package dev.vitrine.audit;

import dev.vitrine.viewer.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of this room to which the navigation leads. */
@Configuration(proxyBeanMethods = false)
class AuditSection {

  @Bean
  NavigationEntry audit() {
    return new NavigationEntry(
        NavigationEntry.Group.VITRINE, 40, "audit", "audit", "audit.section", "journal-text", 't');
  }
}
