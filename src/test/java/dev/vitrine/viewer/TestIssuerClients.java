package dev.vitrine.viewer;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The one client of the issuer: a Vitrine whose port is known only when it has started. */
final class TestIssuerClients implements RegisteredClientRepository {

  private final AtomicInteger port = new AtomicInteger();

  void expect(int vitrine) {
    port.set(vitrine);
  }

  @Override
  public void save(RegisteredClient client) {
    // The server would write the secret down as a hash, where it wrote anything down.
  }

  @Override
  public RegisteredClient findById(String id) {
    return vitrine();
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String id) {
    return id.equals(TestIssuer.CLIENT) ? vitrine() : null;
  }

  private RegisteredClient vitrine() {
    var base = "http://127.0.0.1:" + port.get();
    return RegisteredClient.withId("1")
        .clientId(TestIssuer.CLIENT)
        .clientSecret("{noop}" + TestIssuer.SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(base + "/signed-in")
        .postLogoutRedirectUri(base + "/signed-out")
        .scope("openid")
        .scope("profile")
        .scope("email")
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }
}
