package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.sandbox.Sandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The command on a resource's page, pasted into a shell with the unmodified AWS CLI. */
@Tag("awscli")
@NeedsVirtualenv("awscli")
@VitrineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsCliCommandTests {

  private static final String PROD = "111111111111";
  private static final String ASSUME =
      "sts assume-role --role-session-name somebody --role-arn arn:aws:iam::%s:role/RoleForB";

  private final Catalog catalog;
  private final Sandbox sandbox;
  private final Door door;
  private AwsCli inProd;
  private AwsCli inHostile;

  AwsCliCommandTests(Catalog catalog, Sandbox sandbox, @LocalServerPort int port) {
    this.catalog = catalog;
    this.sandbox = sandbox;
    this.door = new Door(port);
  }

  @BeforeAll
  void signIn(@TempDir Path home) throws Exception {
    var address = sandbox.endpoint().toString();
    var instance =
        new AwsCli(
            new Virtualenv("awscli").program("aws"),
            home,
            Map.of(
                "AWS_ENDPOINT_URL", address,
                "AWS_EC2_METADATA_SERVICE_ENDPOINT", address,
                "AWS_DEFAULT_REGION", "eu-central-1"));
    inProd = instance.as(instance.says(ASSUME.formatted(PROD)).json().get("Credentials"));
    inHostile =
        instance.as(instance.says(ASSUME.formatted("888888888888")).json().get("Credentials"));
  }

  List<String> types() {
    return catalog.types().stream().map(type -> type.definition().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void printsTheResource(String type) throws Exception {
    assertPrints(inProd, rows(type, PROD, "").getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "sns-subscription, SubscriptionArn=PendingConfirmation",
    "cloudwatch-alarm, AlarmRule!=''",
    "route53-record-set, SetIdentifier!=''",
    "wafv2-web-acl, Scope=CLOUDFRONT",
    "wafv2-web-acl, Scope=REGIONAL",
    "events-rule, EventBusName!=default",
    "iam-mfa-device, SerialNumber!=''",
  })
  void printsWhatIsOtherwiseThanMost(String type, String filter) throws Exception {
    assertPrints(inProd, rows(type, PROD, filter).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"cloudwatch-alarm", "ssm-parameter", "iam-user", "s3-bucket"})
  void printsWhatIsNamedLikeAnAttack(String type) throws Exception {
    for (JsonNode row : rows(type, "888888888888", "").stream().limit(4).toList()) {
      assertPrints(inHostile, row);
    }
  }

  private void assertPrints(AwsCli cli, JsonNode row) throws Exception {
    var command = command(row);
    var said = cli.typed(command + " --endpoint-url " + sandbox.endpoint());
    assertThat(said.exit()).as("%s: %s", command, said.trace()).isZero();
    var printed = said.json();
    if (printed.equals(raw(row))) {
      return;
    }
    var texts = new ArrayList<String>();
    collect(printed, texts);
    var id = row.path("id").asString();
    var own = id.startsWith("/") ? List.of(id) : Arrays.asList(id.split("\\|"));
    assertThat(own)
        .as("%s: %s", command, said.output())
        .anyMatch(part -> names(texts, part))
        .allMatch(part -> names(texts, part) || command.contains(part) || isDigest(row, part));
  }

  // What Vitrine shows of a pending subscription's endpoint, which AWS knows nothing of.
  private static boolean isDigest(JsonNode row, String part) {
    return row.path("id").asString().endsWith("|" + part) && part.matches("[0-9a-f]{12}");
  }

  private static boolean names(List<String> texts, String part) {
    return texts.stream()
        .anyMatch(
            text -> text.equals(part) || text.endsWith("/" + part) || text.endsWith(":" + part));
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.forEach(inner -> collect(inner, texts));
  }

  private List<JsonNode> rows(String type, String account, String filter) {
    var rows =
        door.json(
                "/api/v1/resources/%s?account=%s&limit=1000&q=%s"
                    .formatted(type, account, encoded(filter)))
            .path("items")
            .valueStream()
            .toList();
    assertThat(rows).as("%s %s", type, filter).isNotEmpty();
    return rows;
  }

  private String command(JsonNode row) {
    var page = door.get("/accounts/" + place(row) + "/" + identity(row)).body();
    return Jsoup.parse(page).expectFirst("#command + pre").wholeText();
  }

  private JsonNode raw(JsonNode row) {
    var region = row.path("region").asString();
    return door.json(
            "/api/v1/accounts/%s/regions/%s/resources/%s"
                .formatted(row.path("account").asString(), region, identity(row)))
        .path("resource")
        .path("raw");
  }

  private static String place(JsonNode row) {
    return row.path("account").asString() + "/" + row.path("region").asString();
  }

  private static String identity(JsonNode row) {
    return row.path("type").asString() + "?id=" + encoded(row.path("id").asString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
