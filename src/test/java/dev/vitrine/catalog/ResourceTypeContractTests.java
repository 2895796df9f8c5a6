package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.permission.Operation;
import dev.vitrine.sandbox.Sandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What every resource type promises; a new type is held to it by being a bean. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class ResourceTypeContractTests {

  private static final String PROD = "111111111111";
  private static final String NARROW = "999999999999";
  private static final Set<String> OTHERS = Set.of("sts:AssumeRole", "ec2:DescribeRegions");

  private final Catalog catalog;
  private final Sandbox sandbox;
  private final Door door;

  ResourceTypeContractTests(Catalog catalog, Sandbox sandbox, @LocalServerPort int port) {
    this.catalog = catalog;
    this.sandbox = sandbox;
    this.door = new Door(port);
  }

  // All of them, or for whoever is writing some: -Dtypes=ec2-vpc,ec2-subnet
  Stream<ResourceType> types() {
    var wanted = List.of(System.getProperty("types", "").split(",", -1));
    return catalog.types().stream()
        .filter(type -> wanted.equals(List.of("")) || wanted.contains(type.definition().id()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void listsInTheSandboxToTheEnd(ResourceType type) {
    var answer = list(type, PROD);
    assertThat(answer.path("coverage").path("complete").asBoolean()).isTrue();
    assertThat(answer.path("coverage").path("counts").propertyNames()).containsExactly("found");
    assertThat(answer.path("items")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void fillsEveryColumnAtLeastOnce(ResourceType type) {
    var filled = new TreeSet<String>();
    for (String account : List.of(PROD, "333333333333", "444444444444", "888888888888")) {
      for (JsonNode item : everything(type, account)) {
        item.path("fields").properties().stream()
            .filter(field -> !field.getValue().isNull() && !field.getValue().isEmpty(null))
            .forEach(field -> filled.add(field.getKey()));
        item.path("fields").properties().stream()
            .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
            .forEach(field -> filled.add(field.getKey()));
      }
    }
    assertThat(filled).containsAll(type.definition().columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysDeniedWhereTheAccountAllowsNothingOfIt(ResourceType type) {
    var place = list(type, NARROW).path("coverage").path("places").path(0);
    var allowed =
        type.definition().operations().stream()
            .map(Operation::action)
            .allMatch(action -> action.matches("ec2:Describe.*|s3:List.*|sts:GetCallerIdentity"));
    assertThat(place.path("status").asString()).isEqualTo(allowed ? "found" : "denied");
    if (!allowed) {
      assertThat(place.path("by").asString()).isEqualTo("identity-policy");
      assertThat(type.definition().operations().stream().map(Operation::action))
          .contains(place.path("action").asString());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void callsExactlyWhatItDeclaresAndNothingElse(ResourceType type) {
    sandbox.forgetCalls();
    var item = list(type, PROD).path("items").path(0);
    assertThat(calledFor(type)).isEqualTo(names(type.definition().operations()));

    sandbox.forgetCalls();
    var one = one(item);
    assertThat(one.path("place").path("status").asString()).isEqualTo("found");
    var declared = new ArrayList<>(type.definition().reads());
    type.details().forEach(detail -> declared.add(detail.operation()));
    assertThat(calledFor(type)).containsAll(names(declared));
    assertThat(names(type.operations())).containsAll(calledFor(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsOneAsTheListShowsIt(ResourceType type) {
    var item = list(type, PROD).path("items").path(0);
    var resource = one(item).path("resource");
    assertThat(resource.path("id")).isEqualTo(item.path("id"));
    assertThat(resource.path("arn")).isEqualTo(item.path("arn"));
    assertThat(resource.path("fields").propertyNames())
        .isEqualTo(item.path("fields").propertyNames());
    assertThat(resource.path("raw")).isNotEmpty();
    assertThat(resource.path("details"))
        .hasSize(type.details().size())
        .allSatisfy(detail -> assertThat(detail.path("status").asString()).isEqualTo("found"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasUniqueIdsAndArnsThatNameTheirPlace(ResourceType type) {
    var items = everything(type, PROD);
    assertThat(items.stream().map(item -> item.path("region").asString() + item.path("id")))
        .doesNotHaveDuplicates();
    assertThat(items)
        .allSatisfy(item -> {
          if (!item.path("arn").isNull()) {
            var arn = item.path("arn").asString();
            var parts = arn.split(":", 6);
            assertThat(parts[0]).isEqualTo("arn");
            assertThat(parts[1]).isEqualTo("aws");
            assertThat(parts[3]).isIn("", "us-east-1", item.path("region").asString());
            if (leads(type)) {
              assertNames(arn, type, item);
            }
          }
        });
  }

  // Some ARNs hold something else than the id, such as those of custom models.
  private static boolean leads(ResourceType type) {
    var form = type.definition().identity().arn();
    return form != null && form.leads();
  }

  private void assertNames(String arn, ResourceType type, JsonNode item) {
    var place = new Place(new AccountId(PROD), new RegionId(item.path("region").asString()));
    assertThat(catalog.named(arn, place))
        .as(arn)
        .hasValueSatisfying(link -> {
          assertThat(link.type()).isEqualTo(type.definition().id());
          assertThat(link.id()).isEqualTo(item.path("id").asString());
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesArnsInEachPartitionAsItDoes(ResourceType type) {
    var form = type.definition().identity().arn();
    assertThat(form == null || form.toString().startsWith("arn:{partition}:")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysItsSignalsWithSentenceAndSource(ResourceType type) {
    assertThat(type.definition().traits().checks())
        .allSatisfy(check -> {
          assertThat(check.found().sentence()).endsWith(".").hasSizeLessThan(160);
          assertThat(check.found().source()).isNotBlank();
        });
    var found =
        Stream.of(PROD, "333333333333", "888888888888")
            .flatMap(account -> everything(type, account).stream())
            .flatMap(item -> item.path("signals").valueStream())
            .map(signal -> signal.path("sentence").asString())
            .collect(Collectors.toSet());
    assertThat(found)
        .containsAll(
            type.definition().traits().checks().stream()
                .map(check -> check.found().sentence())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void linksOnlyToTypesThatExist(ResourceType type) {
    assertThat(type.definition().links())
        .filteredOn(pointer -> !pointer.type().isEmpty())
        .allSatisfy(pointer -> assertThat(catalog.find(pointer.type())).isPresent());
    assertThat(type.definition().columns().stream().map(Column::target).filter(t -> !t.isEmpty()))
        .allSatisfy(target -> assertThat(catalog.find(target)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("types")
  void isNamedAsCloudFormationNamesItAndHasItsDataFile(ResourceType type) {
    var words = type.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    var kebab = words.toLowerCase(Locale.ROOT);
    assertThat(type.definition().id()).isEqualTo(kebab);
    assertThat(getClass().getResource("/sandbox/" + kebab + ".json")).isNotNull();
  }

  private JsonNode list(ResourceType type, String account) {
    return door.json(
        "/api/v1/resources/%s?account=%s&refresh=true&limit=1000"
            .formatted(type.definition().id(), account));
  }

  private List<JsonNode> everything(ResourceType type, String account) {
    var address =
        "/api/v1/resources/%s?account=%s&limit=1000".formatted(type.definition().id(), account);
    var page = door.json(address);
    var items = new ArrayList<JsonNode>();
    page.path("items").forEach(items::add);
    while (!page.path("nextToken").isNull()) {
      page = door.json(address + "&nextToken=" + page.path("nextToken").asString());
      page.path("items").forEach(items::add);
    }
    return items;
  }

  private JsonNode one(JsonNode item) {
    return door.json(
        "/api/v1/accounts/%s/regions/%s/resources/%s?id=%s"
            .formatted(
                item.path("account").asString(),
                item.path("region").asString(),
                item.path("type").asString(),
                URLEncoder.encode(item.path("id").asString(), StandardCharsets.UTF_8)));
  }

  // What was called for the type itself: sessions and regions are the inventory's own questions.
  private Set<String> calledFor(ResourceType type) {
    var own = names(type.operations());
    return sandbox.calls().stream()
        .map(call -> call.service() + ":" + call.operation())
        .filter(call -> own.contains(call) || !OTHERS.contains(call))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Iterable<Operation> operations) {
    return StreamSupport.stream(operations.spliterator(), false)
        .map(operation -> operation.service() + ":" + operation.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
