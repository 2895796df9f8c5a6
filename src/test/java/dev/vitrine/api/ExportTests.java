package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole lists as CSV and NDJSON: every row, and what became of every place. */
@VitrineTest
class ExportTests {

  private static final String VPCS =
      "/api/v1/resources/ec2-vpc?region=eu-west-1&account=111111111111&account=555555555555";
  private static final String HOSTILE = "/api/v1/resources/ec2-instance?account=888888888888";

  private final Door door;

  ExportTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void writesEveryRowAndALineForEachPlaceWithout() throws IOException {
    var items = door.json(VPCS).path("items");
    var lines = csv(VPCS + "&format=csv");
    assertThat(lines.getFirst().getFields())
        .startsWith("account", "region", "type", "status", "message", "accountName", "id", "arn")
        .contains("CidrBlock", "IsDefault", "tags", "signals", "managedBy");
    var found = lines.stream().skip(1).filter(line -> line.getField(3).equals("found")).toList();
    assertThat(found.stream().map(line -> line.getField(6)).toList())
        .isEqualTo(items.valueStream().map(item -> item.path("id").asString()).toList());
    var rest = lines.stream().skip(1).filter(line -> !line.getField(3).equals("found")).toList();
    assertThat(rest)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.getField(0)).isEqualTo("555555555555");
          assertThat(line.getField(3)).isEqualTo("unreachable");
          assertThat(line.getField(4)).isNotBlank();
        });
  }

  @Test
  void endsRowsOfJsonWithTheCoverage() {
    var lines = door.get(VPCS + "&format=ndjson").body().lines().toList();
    var items = door.json(VPCS).path("items");
    var rows = lines.subList(0, lines.size() - 1).stream().map(ExportTests::json).toList();
    assertThat(rows.stream().map(row -> row.path("id")).toList())
        .isEqualTo(items.valueStream().map(item -> item.path("id")).toList());
    var coverage = json(lines.getLast()).path("coverage");
    assertThat(coverage.path("complete").asBoolean()).isFalse();
    assertThat(coverage.path("counts").path("unreachable").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&sort=-CidrBlock", "&q=nothing-at-all"})
  void writesAllRowsAsOneDocumentOfJsonToo(String more) {
    var answer = door.get(VPCS + "&format=json&all=true" + more);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"ec2-vpc.json\"");
    var page = door.json(VPCS + more);
    var whole = json(answer.body());
    assertThat(whole.path("items")).isEqualTo(page.path("items"));
    assertThat(whole.propertyNames()).isEqualTo(page.propertyNames());
    assertThat(whole.path("nextToken").isNull()).isTrue();
    assertThat(whole.path("coverage").path("counts").path("unreachable").asInt()).isEqualTo(1);
  }

  @Test
  void takesAllForYesOrNo() {
    assertThat(door.get(VPCS + "&format=json&all=perhaps").statusCode()).isEqualTo(400);
    assertThat(door.get(VPCS + "&all=false").headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void writesAsOneDocumentWhatAPageCannotHold() {
    var many = "/api/v1/resources/ec2-instance?account=111111111111&region=us-east-1&all=true";
    assertThat(door.json(many).path("items").size()).isEqualTo(1200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"InstanceType", "-LaunchTime", "Name"})
  void keepsFilterAndOrder(String sort) {
    var address = "/api/v1/resources/ec2-instance?account=111111111111&region=eu-west-1&q=web";
    var items = door.json(address + "&limit=1000&sort=" + sort).path("items");
    var lines = door.get(address + "&format=ndjson&sort=" + sort).body().lines().toList();
    assertThat(lines.stream().limit(lines.size() - 1).map(line -> json(line).path("id")).toList())
        .isNotEmpty()
        .isEqualTo(items.valueStream().map(item -> item.path("id")).toList());
  }

  @Test
  void writesMoreThanAPageCanHold() throws IOException {
    var lines =
        csv("/api/v1/resources/ec2-instance?account=111111111111&region=us-east-1&format=csv");
    assertThat(lines).hasSize(1201);
  }

  @Test
  void writesNoCellThatASpreadsheetTakesForAFormulaT14() throws IOException {
    var items = door.json(HOSTILE + "&limit=1000").path("items");
    var dangerous = "=+-@\t\r\n\0＝＋－＠";
    assertThat(items.toString()).contains("\"=HYPERLINK");
    var lines = csv(HOSTILE + "&format=csv");
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line.getFields())
                .filteredOn(cell -> !cell.isEmpty())
                .allSatisfy(cell -> assertThat(dangerous).doesNotContain(cell.substring(0, 1))));
    var names = lines.getFirst().getFields().indexOf("name");
    var written =
        lines.stream().skip(1).map(line -> line.getField(names)).collect(Collectors.toSet());
    assertThat(items.valueStream().map(item -> item.path("name").asString("")).toList())
        .allSatisfy(name -> assertThat(written).containsAnyOf(name, "'" + name));
  }

  @Test
  void isWantedByAcceptToo() {
    var answer = door.get(VPCS + "&format=csv");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"ec2-vpc.csv\"");
    assertThat(Format.of(null, "text/csv")).isEqualTo(Format.CSV);
    assertThat(Format.of(null, "application/x-ndjson")).isEqualTo(Format.NDJSON);
    assertThat(Format.of(null, "*/*")).isEqualTo(Format.JSON);
    assertThat(Format.of(null, "text/html,*/*;q=0.8")).isEqualTo(Format.JSON);
    assertThat(Format.of(null, "no type")).isEqualTo(Format.JSON);
    assertThat(Format.of("csv", "application/json")).isEqualTo(Format.CSV);
  }

  @Test
  void refusesAnotherFormat() {
    var answer = door.get(VPCS + "&format=xml");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("format", "json, csv or ndjson");
  }

  @Test
  void countsByAColumnOrATag() {
    var address = "/api/v1/resources/ec2-instance?account=111111111111&group=";
    var states = door.json(address + "state");
    assertThat(states.path("group").asString()).isEqualTo("State");
    var items = door.json("/api/v1/resources/ec2-instance?account=111111111111&q=state=running");
    assertThat(states.path("groups").path(0).path("value").asString()).isEqualTo("running");
    var counted = 0;
    for (JsonNode group : states.path("groups")) {
      counted += group.path("count").asInt();
    }
    assertThat(counted).isGreaterThan(1200);
    assertThat(items.path("items")).hasSize(100);
    assertThat(states.path("coverage").path("complete").asBoolean()).isTrue();
    var tags = door.json(address + "tag:Name").path("groups");
    assertThat(tags.valueStream().map(group -> group.path("value")).toList())
        .anyMatch(JsonNode::isNull);
  }

  @Test
  void countsAsCsvAndSaysWhatWasNotCounted() throws IOException {
    var lines = csv(VPCS + "&group=tag:env&format=csv").stream().map(CsvRecord::getFields).toList();
    assertThat(lines.getFirst())
        .containsExactly("tag:env", "count", "account", "region", "status", "message");
    assertThat(lines).anyMatch(line -> line.contains("unreachable"));
  }

  @Test
  void refusesToCountByWhatIsNoColumn() {
    assertThat(door.get(VPCS + "&group=Colour").statusCode()).isEqualTo(400);
    assertThat(door.get(VPCS + "&group=").statusCode()).isEqualTo(400);
    assertThat(door.get(VPCS + "&group=State&format=ndjson").statusCode()).isEqualTo(400);
  }

  private List<CsvRecord> csv(String address) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(door.get(address).body())) {
      return new ArrayList<>(csv.stream().toList());
    }
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }
}
