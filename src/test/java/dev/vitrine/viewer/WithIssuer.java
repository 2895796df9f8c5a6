package dev.vitrine.viewer;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Starts an issuer beside a Vitrine and lets people sign in there. */
final class WithIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext vitrine) {
    var issuer = TestIssuer.start();
    var signedOut = new SignedOutPeople();
    vitrine.getBeanFactory().registerSingleton("testIssuer", issuer);
    vitrine.getBeanFactory().registerSingleton("signedOutPeople", signedOut);
    vitrine.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> issuer.close());
    vitrine.addApplicationListener(
        (ApplicationListener<PayloadApplicationEvent<?>>)
            event -> signedOut.note(event.getPayload()));
    vitrine
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "issuer",
                Map.of(
                    "vitrine.access.oidc.issuer",
                    issuer.address().toString(),
                    "vitrine.access.oidc.client-id",
                    TestIssuer.CLIENT,
                    "vitrine.access.oidc.client-secret",
                    TestIssuer.SECRET,
                    "vitrine.access.oidc.audience",
                    TestIssuer.AUDIENCE)));
  }
}
