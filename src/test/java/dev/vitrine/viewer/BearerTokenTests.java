package dev.vitrine.viewer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * T9, input 36: programs bring a token of the issuer, and any other is refused before AWS hears.
 */
@SignInTest
class BearerTokenTests {

  private static final String ASKED = "/api/v1/read-only";

  private final Browser program;
  private final Raw raw;
  private final TestIssuer issuer;
  private final Sandbox sandbox;

  BearerTokenTests(@LocalServerPort int port, TestIssuer issuer, Sandbox sandbox) {
    this.program = new Browser(port);
    this.raw = new Raw(port);
    this.issuer = issuer;
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  static Stream<Arguments> good() {
    return Stream.of(
        argumentSet("RS256", token(i -> i.token(i.claims("program")))),
        argumentSet("PS512", token(i -> i.token(rsa(i, JWSAlgorithm.PS512), i.claims("p")))),
        argumentSet("ES256", token(i -> i.token(ec(i), i.claims("p")))),
        argumentSet(
            "two audiences",
            token(i -> i.token(i.claims("p").audience(List.of("x", TestIssuer.AUDIENCE))))),
        argumentSet(
            "the type of RFC 9068",
            token(i ->
                i.token(
                    new JWSHeader.Builder(rsa(i, JWSAlgorithm.RS256))
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                    i.claims("p")))),
        argumentSet(
            "expired half a minute ago",
            token(i -> i.token(i.claims("p").expirationTime(in(-30))))),
        argumentSet(
            "valid in half a minute", token(i -> i.token(i.claims("p").notBeforeTime(in(30))))));
  }

  @ParameterizedTest
  @MethodSource("good")
  void takesATokenOfTheIssuer(Function<TestIssuer, String> token) {
    assertThat(ask(token.apply(issuer)).statusCode()).isEqualTo(200);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        argumentSet(
            "without a signature", token(i -> new PlainJWT(i.claims("p").build()).serialize())),
        argumentSet("signed with the public key as a secret", token(BearerTokenTests::confused)),
        argumentSet("for another audience", token(i -> i.token(i.claims("p").audience("other")))),
        argumentSet("for no audience", token(i -> i.token(i.claims("p").audience(List.of())))),
        argumentSet(
            "for Vitrine's browser sign-in",
            token(i -> i.token(i.claims("p").audience(TestIssuer.CLIENT)))),
        argumentSet(
            "of another issuer", token(i -> i.token(i.claims("p").issuer("https://evil.example")))),
        argumentSet("of no issuer", token(i -> i.token(i.claims("p").issuer(null)))),
        argumentSet("expired", token(i -> i.token(i.claims("p").expirationTime(in(-90))))),
        argumentSet("for ever", token(i -> i.token(i.claims("p").expirationTime(null)))),
        argumentSet("not valid yet", token(i -> i.token(i.claims("p").notBeforeTime(in(90))))),
        argumentSet("of nobody", token(i -> i.token(i.claims("p").subject(null)))),
        argumentSet("of a blank", token(i -> i.token(i.claims(" ")))),
        argumentSet(
            "for signing out",
            token(i ->
                i.token(
                    new JWSHeader.Builder(rsa(i, JWSAlgorithm.RS256))
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                    i.claims("p")))),
        argumentSet("with a key of another name", token(i -> named(i, "issuer-ec"))),
        argumentSet("with a key that is a path", token(i -> named(i, "../../x"))),
        argumentSet("with a key that is an address", token(i -> named(i, "http://127.0.0.1:9/"))),
        argumentSet("with other claims than were signed", token(BearerTokenTests::changed)),
        argumentSet("no token", token(_ -> "CANARY-no-token")),
        argumentSet("two dots", token(_ -> "..")),
        argumentSet("JSON", token(_ -> "{}")));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void input36RefusesAnyOther(Function<TestIssuer, String> token) {
    var answer = ask(token.apply(issuer));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("www-authenticate").orElseThrow())
        .startsWith("Bearer error=\"invalid_token\"");
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
        .isEqualTo("Vitrine does not accept this token.");
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void input36RefusesATokenOfAHundredKilobytes() throws IOException {
    assertThat(
            raw.line(
                "GET " + ASKED + " HTTP/1.1\r\nAuthorization: Bearer " + "x".repeat(100 * 1024)))
        .startsWith("HTTP/1.1 400 ");
    var heavy = issuer.claims("p").claim("filler", "x".repeat(15_000));
    assertThat(ask(issuer.token(heavy)).statusCode()).as("one that fits").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "bearer", "Basic YTpi", "Bearer a b", "Digest x"})
  void input36RefusesAHeaderThatBringsNone(String header) {
    assertThat(program.get(ASKED, Map.of("Authorization", header)).statusCode()).isEqualTo(401);
  }

  @Test
  void input36RefusesTwoHeadersOfWhichAnyCouldBeMeant() throws IOException {
    var token = "\r\nAuthorization: Bearer " + issuer.token(issuer.claims("p"));
    assertThat(raw.line("GET " + ASKED + " HTTP/1.1" + token)).startsWith("HTTP/1.1 200 ");
    assertThat(raw.line("GET " + ASKED + " HTTP/1.1" + token + token))
        .startsWith("HTTP/1.1 401 ")
        .contains("Bearer error=\"invalid_token\"");
  }

  @Test
  void takesNoTokenInAnAddressOrInACookie() {
    var token = issuer.token(issuer.claims("p"));
    assertThat(program.get(ASKED + "?access_token=" + token, Map.of()).statusCode()).isEqualTo(401);
    assertThat(program.get(ASKED, Map.of("Cookie", "access_token=" + token)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void letsNoTokenOpenAPage() {
    var token = Map.of("Authorization", "Bearer " + issuer.token(issuer.claims("p")));
    assertThat(program.get("/read-only", token).statusCode()).isEqualTo(302);
  }

  @Test
  void t9TellsViewersApartByIssuerAndSubject() {
    var one = issuer.token(issuer.claims("u-1").claim("preferred_username", "ada"));
    var address = ASKED;
    var answer = program.get(address, Map.of("Authorization", "Bearer " + one));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("set-cookie")).as("a session").isEmpty();
  }

  private HttpResponse<String> ask(String token) {
    return program.get(ASKED, Map.of("Authorization", "Bearer " + token));
  }

  private static Function<TestIssuer, String> token(Function<TestIssuer, String> token) {
    return token;
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static JWSHeader rsa(TestIssuer issuer, JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID(issuer.rsa().getKeyID()).build();
  }

  private static JWSHeader ec(TestIssuer issuer) {
    return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(issuer.ec().getKeyID()).build();
  }

  private static String named(TestIssuer issuer, String key) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key).build();
    return issuer.token(header, issuer.claims("p"));
  }

  private static String changed(TestIssuer issuer) {
    var parts = issuer.token(issuer.claims("p")).split("\\.", -1);
    var other = issuer.claims("somebody-else").build().toString();
    var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(UTF_8));
    return parts[0] + "." + forged + "." + parts[2];
  }

  private static String confused(TestIssuer issuer) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.rsa().getKeyID()).build(),
              issuer.claims("p").build());
      token.sign(new MACSigner(issuer.rsa().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new AssertionError(broken);
    }
  }
}
