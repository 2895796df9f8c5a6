package dev.vitrine.viewer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** An Application Load Balancer as far as its signature goes, and AWS's address of its keys. */
final class TestLoadBalancer implements AutoCloseable {

  static final String SIGNER =
      "arn:aws:elasticloadbalancing:eu-west-1:222222222222:loadbalancer/app/door/0123456789abcdef";
  static final String KEY = "12345678-1234-1234-1234-123456789012";

  private final HttpServer server;
  private final ECKey key;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private TestLoadBalancer(HttpServer server, ECKey key) {
    this.server = server;
    this.key = key;
  }

  static TestLoadBalancer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var balancer = new TestLoadBalancer(server, new ECKeyGenerator(Curve.P_256).generate());
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              var path = exchange.getRequestURI().toString();
              balancer.asked.add(path);
              var body = balancer.pem().getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(path.equals("/" + KEY) ? 200 : 404, body.length);
              exchange.getResponseBody().write(body);
            }
          });
      server.start();
      return balancer;
    } catch (IOException | JOSEException broken) {
      throw new AssertionError(broken);
    }
  }

  URI keys() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Which keys AWS was asked for. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  static Map<String, Object> header(Instant now) {
    var header = new HashMap<String, Object>();
    header.put("typ", "JWT");
    header.put("alg", "ES256");
    header.put("kid", KEY);
    header.put("signer", SIGNER);
    header.put("client", "client-at-issuer");
    header.put("iss", "https://issuer.example");
    header.put("exp", now.plusSeconds(120).getEpochSecond());
    return header;
  }

  static Map<String, Object> claims() {
    var claims = new HashMap<String, Object>();
    claims.put("sub", "u-1");
    claims.put("email", "ada@example.org");
    claims.put("groups", List.of("readers"));
    return claims;
  }

  /** Signs as the load balancer does, with padding. */
  String sign(Map<String, Object> header, Map<String, Object> claims) {
    return sign(header, claims, Base64.getUrlEncoder());
  }

  String sign(Map<String, Object> header, Map<String, Object> claims, Base64.Encoder encoder) {
    try {
      var mapper = JsonMapper.shared();
      var said =
          encoder.encodeToString(mapper.writeValueAsBytes(header))
              + "."
              + encoder.encodeToString(mapper.writeValueAsBytes(claims));
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key.toECPrivateKey());
      signature.update(said.getBytes(StandardCharsets.US_ASCII));
      return said + "." + encoder.encodeToString(signature.sign());
    } catch (GeneralSecurityException | JOSEException broken) {
      throw new AssertionError(broken);
    }
  }

  private String pem() {
    try {
      var encoded = Base64.getMimeEncoder().encodeToString(key.toECPublicKey().getEncoded());
      return "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
    } catch (JOSEException broken) {
      throw new AssertionError(broken);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
