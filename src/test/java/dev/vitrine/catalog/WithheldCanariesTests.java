package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.CanaryTests;
import dev.vitrine.VitrineTest;
import dev.vitrine.permission.Operation;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is never shown has a canary in the sandbox, or else {@link CanaryTests} could not fail. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class WithheldCanariesTests {

  private final Catalog catalog;

  WithheldCanariesTests(Catalog catalog) {
    this.catalog = catalog;
  }

  Stream<ResourceType> withholding() {
    return catalog.types().stream()
        .filter(type ->
            !type.definition().traits().withheld().isEmpty()
                || type.details().stream().anyMatch(detail -> !detail.withheld().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("withholding")
  void hasACanaryAtEveryPathOfItsList(ResourceType type) {
    for (Withheld path : type.definition().traits().withheld()) {
      assertThat(entries(type).map(entry -> entry.path("item")))
          .as("%s of %s", path, type.definition().id())
          .anyMatch(item -> takesACanary(path, item));
    }
  }

  @ParameterizedTest
  @MethodSource("withholding")
  void hasACanaryAtEveryPathOfItsDetails(ResourceType type) {
    for (Detail detail : type.details()) {
      for (Withheld path : detail.withheld()) {
        assertThat(entries(type).map(entry -> answer(type, entry, detail.operation())))
            .as("%s of %s", path, type.definition().id())
            .anyMatch(answer -> takesACanary(path, answer));
      }
    }
  }

  private static boolean takesACanary(Withheld path, JsonNode shown) {
    var copy = shown.deepCopy();
    path.from(copy);
    return canaries(copy) < canaries(shown);
  }

  // As text or, where AWS's shape has bytes, in Base64.
  private static int canaries(JsonNode node) {
    var canary = CanaryTests.CANARY + "|" + Pattern.quote(CanaryTests.CANARY_BYTES);
    return node.toString().split(canary, -1).length;
  }

  // As the sandbox answers it: what an operation puts somewhere stands there.
  private static JsonNode answer(ResourceType type, JsonNode entry, Operation operation) {
    var said = file(type).path("operations").path(operation.name());
    var answered =
        said.path("detail").asBoolean(false)
            ? entry.path("details").path(operation.name())
            : entry.path("item");
    var put = said.path("put").asString();
    var json = JsonMapper.shared();
    return put.isEmpty() ? answered : json.createObjectNode().set(put.replace("[]", ""), answered);
  }

  private static Stream<JsonNode> entries(ResourceType type) {
    return file(type).path("entries").valueStream();
  }

  private static JsonNode file(ResourceType type) {
    var file = new ClassPathResource("sandbox/" + type.definition().id() + ".json");
    try (var data = file.getInputStream()) {
      return JsonMapper.shared().readTree(data);
    } catch (java.io.IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
