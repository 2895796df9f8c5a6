package dev.vitrine.viewer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses how people sign in; here and not by conditions, which a native start freezes. */
@Configuration(proxyBeanMethods = false)
class SignInChoice {

  @Bean
  SignIn signIn() {
    return new LocalSignIn();
  }
}
