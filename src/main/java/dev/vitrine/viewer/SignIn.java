package dev.vitrine.viewer;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How Vitrine comes to know who asks. */
interface SignIn {

  /** Adds to the chain what finds out who asks, and what those may do who are not known. */
  void install(HttpSecurity http);

  /** Whether Vitrine answers a request that was sent to a host of this name. */
  default boolean answersTo(String host) {
    return true;
  }
}
