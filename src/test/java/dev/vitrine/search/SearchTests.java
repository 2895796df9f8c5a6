package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.account.BadValueException;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found by what a person has in hand, and what is asked for it. */
@VitrineTest
class SearchTests {

  private static final String PROD = "/api/v1/resources/%s?account=111111111111&region=eu-west-1";

  private final int port;
  private final Door door;
  private final Door stranger;
  private final Sandbox sandbox;
  private final Search search;

  SearchTests(@LocalServerPort int port, Sandbox sandbox, Search search) {
    this.port = port;
    // Whose accounts all answer soon.
    this.door = new Door(port).as(People.ADA);
    this.stranger = new Door(port).as(People.NOBODY);
    this.sandbox = sandbox;
    this.search = search;
  }

  @BeforeEach
  void forgetCalls() {
    sandbox.forgetCalls();
  }

  @Test
  void findsAnInstanceByItsIdAndAsksInstancesOnly() {
    var instance = first("ec2-instance");
    sandbox.forgetCalls();
    var answer = find(instance.path("id").asString());
    var hit = answer.path("items").path(0);
    assertThat(hit.path("id")).isEqualTo(instance.path("id"));
    assertThat(hit.path("account").asString()).isEqualTo("111111111111");
    assertThat(hit.path("match").asString()).isEqualTo("identity");
    assertThat(types(answer)).containsExactly("ec2-instance");
    assertThat(asked()).isSubsetOf("ec2:DescribeInstances");
    assertThat(answer.path("coverage").path("notAsked")).isEmpty();
  }

  @Test
  void findsByArnInThatPlaceOnly() {
    var role = door.json("/api/v1/resources/iam-role?account=111111111111").path("items").path(0);
    sandbox.forgetCalls();
    var answer = find(role.path("arn").asString());
    assertThat(answer.path("items").path(0).path("id")).isEqualTo(role.path("id"));
    assertThat(answer.path("coverage").path("places")).hasSize(1);
    assertThat(asked()).isEmpty();
  }

  @Test
  void leadsFromAnAddressThroughItsInterfaceToItsOwner() {
    var owned =
        door.json(PROD.formatted("ec2-network-interface"))
            .path("items")
            .valueStream()
            .filter(one -> one.path("links").toString().contains("ec2-instance"))
            .findFirst()
            .orElseThrow();
    var address = owned.path("fields").path("PrivateIpAddress").asString();
    var answer = find(address);
    var hit = hit(answer, owned.path("id").asString());
    assertThat(hit.path("owner").path("type").asString()).isEqualTo("ec2-instance");
  }

  @Test
  void findsWhatLiesInABlock() {
    var instance = first("ec2-instance");
    var address = instance.path("fields").path("PrivateIpAddress").asString();
    var block = address.substring(0, address.lastIndexOf('.')) + ".0/24";
    var answer = find(block);
    assertThat(answer.path("items").toString()).contains(instance.path("id").asString());
  }

  @Test
  void findsByNameAndTagInWhatHasBeenReadAndSaysWhatWasNotAsked() {
    door.json(PROD.formatted("ec2-instance"));
    sandbox.forgetCalls();
    var answer = find("bastion");
    assertThat(answer.path("items").path(0).path("match").asString()).isIn("identity", "value");
    assertThat(asked()).isEmpty();
    assertThat(answer.path("coverage").path("complete").asBoolean()).isFalse();
    assertThat(answer.path("coverage").path("notAsked")).isNotEmpty();
  }

  @Test
  void findsAnAccountByIdAndName() {
    assertThat(find("payments-prod").path("accounts").path(0).path("id").asString())
        .isEqualTo("111111111111");
    assertThat(find("111111111111").path("accounts").path(0).path("name").asString())
        .isEqualTo("payments-prod");
  }

  @Test
  void sendsNoAccessKeyIdToAws() {
    var key = "AKIAIOSFODNN7EXAMPLE";
    assertThat(find(key).path("items")).isEmpty();
    assertThat(sandbox.calls().toString()).doesNotContain(key);
  }

  @Test
  void answersManyValuesWithALineForEach() throws Exception {
    var instance = first("ec2-instance").path("id").asString();
    var answer = many("{\"values\":[\"%s\",\"i-0000000000000000f\",\"lab\"]}".formatted(instance));
    assertThat(answer.statusCode()).isEqualTo(200);
    var values = JsonMapper.shared().readTree(answer.body()).path("values");
    assertThat(values.valueStream().map(value -> value.path("value").asString()).toList())
        .containsExactly(instance, "i-0000000000000000f", "lab");
    assertThat(values.path(0).path("items").path(0).path("id").asString()).isEqualTo(instance);
    assertThat(values.path(1).path("items")).isEmpty();
    assertThat(values.path(1).path("notAsked")).isEmpty();
    assertThat(values.path(2).path("notAsked")).isNotEmpty();
  }

  @Test
  void refusesWhatIsNoListOfValues() throws Exception {
    for (String body :
        List.of("{}", "{\"values\":[]}", "{\"values\":[null]}", "[", "{\"values\":[\"\"]}")) {
      assertThat(many(body).statusCode()).as(body).isEqualTo(400);
    }
    var tooMany = Collections.nCopies(201, "x").stream().map(x -> x + UUID.randomUUID()).toList();
    assertThatThrownBy(() -> search.of(viewer(), tooMany, Duration.ZERO))
        .isInstanceOf(BadValueException.class);
    assertThat(door.get("/api/v1/search?q=").statusCode()).isEqualTo(400);
    assertThat(door.get("/api/v1/search?q=%20").statusCode()).isEqualTo(400);
  }

  @Test
  void takesNoFormOfAnotherSite() throws Exception {
    var form =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/search"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{\"values\":[\"x\"]}"));
    assertThat(send(form).statusCode()).isEqualTo(403);
    var page =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/search"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("values=x"));
    assertThat(send(page).statusCode()).isEqualTo(403);
  }

  @Test
  void findsNothingInAccountsThatAViewerMayNotSeeT8() {
    var instance = first("ec2-instance");
    var id = instance.path("id").asString();
    assertThat(stranger.json("/api/v1/search?q=" + id).path("items")).isEmpty();
    var nobody = stranger.get("/search?q=111111111111").body();
    assertThat(nobody).doesNotContain("payments-prod");
    var foreign = stranger.json("/api/v1/search?q=payments-prod");
    var unknown = stranger.json("/api/v1/search?q=no-such-account");
    assertThat(foreign).isEqualTo(unknown);
  }

  @Test
  void showsThePageOfWhatWasFound() {
    var id = first("ec2-instance").path("id").asString();
    assertThat(door.get("/search?q=" + id).body())
        .contains("/accounts/111111111111/eu-west-1/ec2-instance?id=" + id);
    assertThat(door.get("/search").statusCode()).isEqualTo(200);
    assertThat(door.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void leadsFromARecordToTheBalancerThatItNames() {
    door.json(PROD.formatted("elasticloadbalancingv2-load-balancer"));
    var records = door.json("/api/v1/resources/route53-record-set?account=111111111111&limit=1000");
    var alias =
        records
            .path("items")
            .valueStream()
            .filter(one -> one.path("fields").toString().contains("dualstack.web-"))
            .findFirst()
            .orElseThrow();
    var id = URLEncoder.encode(alias.path("id").asString(), StandardCharsets.UTF_8);
    assertThat(door.get("/accounts/111111111111/global/route53-record-set?id=" + id).body())
        .contains("Same host name")
        .contains("/accounts/111111111111/eu-west-1/elasticloadbalancingv2-load-balancer?id=web");
  }

  private JsonNode first(String type) {
    var items = door.json(PROD.formatted(type)).path("items");
    assertThat(items).isNotEmpty();
    return items.path(0);
  }

  private JsonNode find(String value) {
    return door.json("/api/v1/search?q=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static JsonNode hit(JsonNode answer, String id) {
    return answer
        .path("items")
        .valueStream()
        .filter(item -> item.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> types(JsonNode answer) {
    return answer
        .path("coverage")
        .path("places")
        .valueStream()
        .map(place -> place.path("type").asString())
        .collect(Collectors.toSet());
  }

  private Set<String> asked() {
    return sandbox.calls().stream()
        .filter(call -> call.account().equals("111111111111"))
        .map(call -> call.service() + ":" + call.operation())
        .filter(call -> !call.equals("sts:AssumeRole") && !call.equals("ec2:DescribeRegions"))
        .collect(Collectors.toSet());
  }

  private HttpResponse<String> many(String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/search"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static Viewer viewer() {
    return new Viewer(UUID.randomUUID().toString(), "ada");
  }
}
