package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every type follows AWS's pages to the last, its parents' pages too: with few resources on a page
 * it lists what it lists with all of them on one. That the sandbox pages whatever AWS pages is
 * proven there.
 */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class PagedToTheEndTests {

  // Far below the cap of pages, and few enough for the budget of calls a second.
  private static final int PAGES = 20;

  private final Catalog catalog;
  private final Sandbox sandbox;
  private final Door door;

  PagedToTheEndTests(Catalog catalog, Sandbox sandbox, @LocalServerPort int port) {
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

  @AfterEach
  void letPagesBe() {
    sandbox.holdPagesTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsEveryPage(ResourceType type) {
    var all = ids(type);
    var few = all.size() / PAGES + 1;

    sandbox.holdPagesTo(few);

    assertThat(ids(type)).as("ids where a page holds %s", few).isEqualTo(all);
  }

  private List<String> ids(ResourceType type) {
    var answer =
        door.json(
            "/api/v1/resources/%s?account=111111111111&region=eu-west-1&refresh=true&limit=1000"
                .formatted(type.definition().id()));
    assertThat(answer.path("coverage").path("complete").asBoolean()).isTrue();
    assertThat(answer.path("items")).isNotEmpty();
    return answer
        .path("items")
        .valueStream()
        .map(item -> item.path("region").asString() + " " + item.path("id").asString())
        .toList();
  }
}
