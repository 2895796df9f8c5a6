package dev.vitrine.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The browser that all tests share: it lives as long as the Vitrine that they look at. */
@TestConfiguration(proxyBeanMethods = false)
class OneChromium {

  @Bean
  Chromium chromium() {
    return Chromium.start();
  }
}
