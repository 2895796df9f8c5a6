package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Asks moto, an AWS written by others, for every type of the catalog. */
@NeedsVirtualenv("moto")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotoTypesTests {

  private static final String PRODUCTION = "111111111111";
  private static final Path CONFIRMED =
      Path.of("src", "test", "resources", "emulator", "moto-types.txt");

  @AutoClose private Emulator moto;
  @AutoClose private Jar vitrine;
  private List<Made> made;
  private TypesOfMoto types;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    moto = Emulator.moto();
    var seeded =
        new Seeded(new Script(moto.venv(), "seed_moto_types.py").run(moto.endpoint().toString()));
    made = Made.in(seeded);
    var accounts = Accounts.none().with(PRODUCTION, "payments-prod");
    vitrine = Jar.against(moto.endpoint(), seeded.credentials(), "moto-types", accounts);
    types = TypesOfMoto.asked(vitrine, PRODUCTION, "eu-west-1");
    LoggerFactory.getLogger(MotoTypesTests.class).info("moto answers: {}", types.report());
  }

  @Test
  void readsEveryTypeThatMotoHasConfirmedBefore() throws Exception {
    assertThat(types.found()).containsAll(Files.readAllLines(CONFIRMED));
  }

  @Test
  void neverFailsByItself() {
    assertThat(types.messages()).noneMatch(message -> message.contains("Vitrine itself failed"));
  }

  @Test
  void saysTheStatusOfARefusalWithoutACode() {
    // What moto does not implement it answers with a page of Flask's.
    assertThat(types.messages()).contains("access-analyzer:ListAnalyzers failed (HTTP 500).");
  }

  @ParameterizedTest
  @MethodSource("typesMade")
  void showsWhatWasMade(String type) {
    var rows = types.listing(type).items();
    assertThat(rows).extracting(row -> row.get("id").asString()).doesNotHaveDuplicates();
    assertThat(madeOf(type))
        .allSatisfy(resource ->
            assertThat(rows).as(resource::toString).filteredOn(resource::is).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("typesMade")
  void showsOneOfThemWithItsDetails(String type) throws Exception {
    var last = madeOf(type).getLast();
    var region = types.listing(type).items().getFirst().get("region").asString();
    var id = URLEncoder.encode(last.id(), StandardCharsets.UTF_8);
    var path =
        "/api/v1/accounts/%s/regions/%s/resources/%s?id=%s".formatted(PRODUCTION, region, type, id);
    var resource = vitrine.json(path).get("resource");
    assertThat(last.is(resource)).as("%s is %s", resource, last).isTrue();
    assertThat(resource.get("details").valueStream())
        .extracting(detail -> detail.get("status").asString())
        .allMatch("found"::equals);
  }

  private List<Made> madeOf(String type) {
    return made.stream().filter(resource -> resource.type().equals(type)).toList();
  }

  private Stream<String> typesMade() {
    return made.stream().map(Made::type).distinct();
  }
}
