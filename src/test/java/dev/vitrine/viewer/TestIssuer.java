package dev.vitrine.viewer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An OpenID Connect issuer that is an application of its own: Spring Authorization Server. */
final class TestIssuer implements AutoCloseable {

  static final String CLIENT = "vitrine-client";
  static final String SECRET = "CANARY-client-secret-5d1f0c7e9a";
  static final String PASSWORD = "CANARY-password-93b0";
  static final String AUDIENCE = "vitrine-api";

  private final ConfigurableApplicationContext application;

  private TestIssuer(ConfigurableApplicationContext application) {
    this.application = application;
  }

  static TestIssuer start() {
    return new TestIssuer(
        new SpringApplication(TestIssuerApplication.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.config.location=optional:file:./target/no-such-folder/",
                "--spring.main.banner-mode=off",
                "--spring.main.log-startup-info=false",
                "--spring.jmx.enabled=false",
                "--server.servlet.session.cookie.name=issuer",
                "--vitrine.sandbox.enabled=false",
                "--logging.level.root=warn"));
  }

  URI address() {
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Lets the Vitrine at that port be the issuer's client. */
  void expect(int port) {
    application.getBean(TestIssuerClients.class).expect(port);
  }

  /** What a program's token says that is as it should be. */
  JWTClaimsSet.Builder claims(String subject) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(address().toString())
        .subject(subject)
        .audience(AUDIENCE)
        .claim("groups", List.of("readers"))
        .issueTime(Date.from(now.minus(Duration.ofMinutes(2))))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  /** A token with these claims, signed with the issuer's own key. */
  String token(JWTClaimsSet.Builder claims) {
    return token(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(rsa().getKeyID()).build(), claims);
  }

  /** The same with a header of one's own. */
  String token(JWSHeader header, JWTClaimsSet.Builder claims) {
    try {
      var token = new SignedJWT(header, claims.build());
      token.sign(
          JWSAlgorithm.Family.EC.contains(header.getAlgorithm())
              ? new ECDSASigner(ec())
              : new RSASSASigner(rsa()));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new AssertionError(broken);
    }
  }

  RSAKey rsa() {
    return application.getBean(RSAKey.class);
  }

  ECKey ec() {
    return application.getBean(ECKey.class);
  }

  @Override
  public void close() {
    application.close();
  }
}
