package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.RoleArn;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Grants;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * What an {@code AssumeRole} carries when it reaches STS. It needs a started Vitrine, because the
 * SDK lets nothing out before Vitrine has said what may go.
 */
@VitrineTest
class AssumeRoleOnTheWireTests {

  private static final Viewer ADA = person("https://issuer.test", "4711", "Ada");

  private final Grant grant =
      Grants.pack(AllowList.of(List.of(Operation.of("ec2", "DescribeVpcs"))), 1800)
          .all()
          .getFirst();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final StsClient sts;

  AssumeRoleOnTheWireTests() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    sts =
        StsClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .region(Region.EU_WEST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAEXAMPLE", "s")))
            .httpClientBuilder(ApacheHttpClient.builder())
            .build();
  }

  /** Refuses everything: what was asked is all that counts here. */
  @BeforeEach
  void listen() {
    server.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    sts.close();
    server.stop(0);
  }

  @Test
  void carriesTheSourceIdentityWhereTheAccountWantsItAndNowhereElse() {
    var without = asks(ADA, account(false));
    assertThat(without).doesNotContainKey("SourceIdentity").containsKey("Policy");
    var with = asks(ADA, account(true));
    assertThat(with.get("SourceIdentity"))
        .isEqualTo(with.get("RoleSessionName"))
        .matches("Ada-[0-9a-f]{10}");
  }

  @Test
  void t02CarriesThePolicyAlsoWithTheRoleOfARule() {
    var role = RoleArn.of("arn:aws:iam::111111111111:role/ViewOnly");
    var asked = asks(ADA, account(false).through(role));
    assertThat(asked.get("RoleArn")).isEqualTo(role.toString());
    assertThat(asked.get("Policy")).isEqualTo(grant.policy("aws"));
  }

  @Test
  void namesTwoPeopleOfTheSameNameApart() {
    var people =
        List.of(
            ADA,
            person("https://issuer.test", "4712", "Ada"),
            person("https://other.test", "4711", "Ada"));
    var names =
        people.stream().map(one -> asks(one, account(true)).get("RoleSessionName")).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("Ada-"));
  }

  private Map<String, String> asks(Viewer viewer, Account account) {
    var beans = new StaticListableBeanFactory(Map.of("sts", sts));
    var properties = new SessionProperties(null, Duration.ofHours(1), true, 1800, 50, null, null);
    var clock = Clock.systemUTC();
    var refusals = new SessionRefusals(properties, clock);
    var roles =
        new RoleAssumption(
            beans.getBeanProvider(StsClient.class),
            new StsWatch(_ -> {}),
            properties,
            refusals,
            clock);
    bodies.clear();
    roles.assume(viewer, account, grant, Wanted.SESSION, clock.instant().plusSeconds(600));
    return form(bodies.getFirst());
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static Viewer person(String issuer, String subject, String name) {
    return Viewer.signedIn(name, new Identity(issuer, subject, Set.of(), Map.of(), List.of()));
  }

  private static Account account(boolean sourceIdentity) {
    var plain = Room.account(1);
    return new Account(
        plain.id(),
        plain.name(),
        plain.role(),
        plain.externalId(),
        plain.regions(),
        plain.color(),
        plain.tags(),
        sourceIdentity,
        plain.attribution(),
        plain.consoleRole());
  }
}
