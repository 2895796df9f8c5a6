package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SandboxStartTests {

  @Test
  void opensWhenNoAccountIsConfiguredAndClosesWithTheContext() {
    URI endpoint;
    try (var context = start(Empty.class)) {
      endpoint = context.getBean(Sandbox.class).endpoint();
      assertThat(isOpen(endpoint)).isTrue();
    }
    assertThat(isOpen(endpoint)).isFalse();
  }

  @Test
  void tellsVitrineAboutItselfByConfigurationAlone() {
    try (var context = start(Empty.class)) {
      var environment = context.getEnvironment();
      String endpoint = context.getBean(Sandbox.class).endpoint().toString();
      List<Account> accounts =
          Binder.get(environment).bind("vitrine.accounts", Bindable.listOf(Account.class)).get();

      assertThat(environment.getProperty("vitrine.client.endpoint")).isEqualTo(endpoint);
      assertThat(environment.getProperty("vitrine.session.instance-metadata")).isEqualTo(endpoint);
      assertThat(environment.getProperty("vitrine.session.region")).isEqualTo("eu-west-1");
      assertThat(accounts)
          .extracting(Account::id)
          .containsExactly(
              "111111111111",
              "333333333333",
              "444444444444",
              "555555555555",
              "666666666666",
              "777777777777",
              "888888888888",
              "999999999999");
      assertThat(accounts)
          .filteredOn(account -> account.externalId() != null)
          .containsExactly(
              new Account("333333333333", "payments-staging", "sandbox-staging-external-id"));
      assertThat(environment.getProperty("vitrine.accounts[0].role")).isEqualTo("RoleForB");
      assertThat(environment.getProperty("vitrine.accounts[0].tags.env")).isEqualTo("prod");
    }
  }

  @Test
  void staysShutWhenAnAccountIsConfigured() {
    try (var context = start(Empty.class, "--vitrine.accounts[0].id=121212121212")) {
      assertThat(context.getBeansOfType(Sandbox.class)).isEmpty();
      assertThat(context.getEnvironment().getProperty("vitrine.client.endpoint")).isNull();
    }
  }

  @Test
  void staysShutWhenAnOrganizationIsConfigured() {
    try (var context = start(Empty.class, "--vitrine.organization.account=121212121212")) {
      assertThat(context.getBeansOfType(Sandbox.class)).isEmpty();
    }
  }

  @Test
  void keepsTheEmptyMembersOfItsOrganizationOutOfTheConfiguration() {
    try (var context = start(Empty.class, "--vitrine.sandbox.members=3")) {
      assertThat(context.getEnvironment().getProperty("vitrine.accounts[7].id"))
          .isEqualTo("999999999999");
      assertThat(context.getEnvironment().getProperty("vitrine.accounts[8].id")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "10001"})
  void refusesANumberOfMembersThatIsNone(String members) {
    assertThatThrownBy(() -> start(Empty.class, "--vitrine.sandbox.members=" + members))
        .hasMessage("vitrine.sandbox.members is '" + members + "': accepted are 0 to 10000");
  }

  @Test
  void opensWithAnAccountConfiguredWhereItIsAskedTo() {
    try (var context =
        start(
            Empty.class,
            "--vitrine.accounts[0].id=121212121212",
            "--vitrine.sandbox.enabled=true")) {
      assertThat(context.getBeansOfType(Sandbox.class)).hasSize(1);
    }
  }

  @Test
  void staysShutWhenItIsSwitchedOff() {
    try (var context = start(Empty.class, "--vitrine.sandbox.enabled=false")) {
      assertThat(context.getBeansOfType(Sandbox.class)).isEmpty();
    }
  }

  @Test
  void listensOnThePortThatIsConfigured() {
    int port;
    try (var free = Sandbox.open(0)) {
      port = free.endpoint().getPort();
    }
    try (var context = start(Empty.class, "--vitrine.sandbox.port=" + port)) {
      assertThat(context.getBean(Sandbox.class).endpoint().getPort()).isEqualTo(port);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "", "1e3"})
  void refusesAPortThatIsNone(String port) {
    assertThatThrownBy(() -> start(Empty.class, "--vitrine.sandbox.port=" + port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "vitrine.sandbox.port is '"
                + port
                + "': accepted are 1 to 65535, or 0 for any port that is free");
  }

  @Test
  void refusesAPortThatIsTaken() {
    try (var other = Sandbox.open(0)) {
      int port = other.endpoint().getPort();

      assertThatThrownBy(() -> start(Empty.class, "--vitrine.sandbox.port=" + port))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("vitrine.sandbox.port is " + port + ": ")
          .hasMessageEndingWith("choose a free port, or 0 for any");
    }
  }

  @Test
  void refusesASwitchThatIsNeitherOnNorOff() {
    assertThatThrownBy(() -> start(Empty.class, "--vitrine.sandbox.enabled=maybe"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("vitrine.sandbox.enabled is 'maybe': accepted are true and false");
  }

  @Test
  void closesWhenTheStartFails() {
    AtomicReference<URI> endpoint = new AtomicReference<>();
    var application = application(Broken.class);
    application.addInitializers(context ->
        endpoint.set(
            URI.create(
                String.valueOf(context.getEnvironment().getProperty("vitrine.client.endpoint")))));

    assertThatThrownBy(application::run).hasRootCauseMessage("broken on purpose");
    assertThat(isOpen(endpoint.get())).isFalse();
  }

  private static ConfigurableApplicationContext start(Class<?> source, String... arguments) {
    return application(source).run(arguments);
  }

  private static SpringApplication application(Class<?> source) {
    var application = new SpringApplication(source);
    application.setWebApplicationType(WebApplicationType.NONE);
    return application;
  }

  private static boolean isOpen(URI endpoint) {
    try (var _ = new Socket(endpoint.getHost(), endpoint.getPort())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  record Account(String id, String name, @Nullable String externalId) {}

  @Configuration(proxyBeanMethods = false)
  static class Empty {}

  @Configuration(proxyBeanMethods = false)
  static class Broken {

    @Bean
    String broken() {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
