package dev.vitrine.organization;

import dev.vitrine.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks up the account from which the organization is read. */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

  @Bean
  Vantage vantage(OrganizationProperties properties, Accounts accounts) {
    // Nothing is discovered before Vitrine has started, so these are the configured ones.
    return new Vantage(properties, accounts.all());
  }
}
