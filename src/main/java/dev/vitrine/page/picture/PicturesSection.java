package dev.vitrine.page.picture;

import dev.vitrine.viewer.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads to the pictures. */
@Configuration(proxyBeanMethods = false)
class PicturesSection {

  @Bean
  NavigationEntry picturesEntry() {
    return new NavigationEntry(
        NavigationEntry.Group.ACCOUNTS,
        40,
        "pictures",
        "pictures",
        "picture.pictures",
        "diagram-3",
        'p');
  }
}
