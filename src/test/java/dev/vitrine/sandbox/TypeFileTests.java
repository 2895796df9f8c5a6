package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a data file can say that the types so far do not need. */
class TypeFileTests {

  private final PageTokens tokens = new PageTokens();

  @Test
  void continuesAfterTheLastNameOfAPage() {
    Paging paging =
        paging("'in': {'ExclusiveStartName': 'Name'}, 'out': {'LastName': 'Name'}, 'last': true");

    assertThat(walk(paging, Map.of("LastName", "ExclusiveStartName")))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
  }

  @Test
  void continuesAtTheFirstNameOfTheNextPage() {
    Paging paging =
        paging(
            "'in': {'StartName': 'Name', 'StartType': 'Type'}, 'out': {'NextName': 'Name', 'NextType': 'Type'}");

    assertThat(walk(paging, Map.of("NextName", "StartName", "NextType", "StartType")))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
  }

  @Test
  void refusesANameThatNobodyHas() {
    Paging paging = paging("'in': {'Start': 'Name'}, 'out': {'Next': 'Name'}");
    ObjectNode asked = JsonNodeFactory.instance.objectNode().put("Start", "z");

    Refusals.assertRefused(() -> page(paging, asked, answer()), "BadToken", 400);
  }

  @Test
  void answersNamesOnly() {
    Reply reply = reply("{'put': 'TableNames[]', 'member': 'TableName', 'count': 'Some.Count'}");
    ObjectNode answer = answer();
    Assembly.open(answer, reply);
    Given.of(thing("{'TableName': 'orders', 'Size': 1}"), reply)
        .forEach(one -> Assembly.add(answer, one, call(answer())));

    assertThat(answer).hasToString("{\"TableNames\":[\"orders\"]}");
    assertThat(reply.count()).contains("Some.Count");
  }

  @Test
  void putsAListWithinAnObject() {
    Reply reply = reply("{'put': 'DistributionList.Items[]'}");
    ObjectNode answer = answer();
    Assembly.open(answer, reply);
    Given.of(thing("{'Id': 'E1'}"), reply)
        .forEach(one -> Assembly.add(answer, one, call(answer())));

    assertThat(answer).hasToString("{\"DistributionList\":{\"Items\":[{\"Id\":\"E1\"}]}}");
  }

  @Test
  void putsNeighboursWithTheSameAroundThemTogether() {
    Reply reply = reply("{'put': 'Outer[].Inner[]', 'around': {'Key': '-'}}");
    ObjectNode answer = answer();
    Assembly.open(answer, reply);
    for (String key : List.of("x", "x", "y")) {
      var thing =
          new Thing(answer().put("Id", 1), Map.of(), Map.of("List", answer().put("Key", key)));
      Given.of(thing, reply).forEach(one -> Assembly.add(answer, one, call(answer())));
    }

    assertThat(answer)
        .hasToString(
            "{\"Outer\":[{\"Key\":\"x\",\"Inner\":[{\"Id\":1},{\"Id\":1}]},{\"Key\":\"y\",\"Inner\":[{\"Id\":1}]}]}");
  }

  @Test
  void letsTheLastPatternDecideWhereAnEntryIs() {
    var where = new Where(List.of("*/*", "!legacy/*", "legacy/eu-west-1"));

    assertThat(where.includes("burst", "us-east-1")).isTrue();
    assertThat(where.includes("legacy", "us-east-1")).isFalse();
    assertThat(where.includes("legacy", "eu-west-1")).isTrue();
    assertThat(where.includes("hub", "eu-west-1")).isFalse();
  }

  private List<List<String>> walk(Paging paging, Map<String, String> answeredToAsked) {
    List<List<String>> pages = new ArrayList<>();
    ObjectNode asked = answer().put("Max", 2);
    ObjectNode answer;
    do {
      answer = answer();
      pages.add(
          page(paging, asked, answer).stream()
              .map(given -> given.node().path("Name").asString())
              .toList());
      for (var one : answeredToAsked.entrySet()) {
        asked.set(one.getValue(), answer.path(one.getKey()));
      }
    } while (!answer.isEmpty());
    return pages;
  }

  private List<Given> page(Paging paging, ObjectNode asked, ObjectNode answer) {
    Reply reply = reply("{'put': 'Items[]'}");
    List<Given> all =
        IntStream.range(0, 5)
            .mapToObj(i -> thing("{'Name': '" + "abcde".charAt(i) + "', 'Type': 'T" + i + "'}"))
            .flatMap(thing -> Given.of(thing, reply))
            .toList();
    return paging.page("111111111111", call(asked), all, tokens, answer);
  }

  private static Paging paging(String continuation) {
    return Paging.read(
        json(
            "{'size': 'Max', "
                + continuation
                + ", 'badSize': {'code': 'BadSize'}, 'badToken': {'code': 'BadToken'}}"));
  }

  private static Reply reply(String text) {
    return Reply.read("List", json(text), new Styles());
  }

  private static Thing thing(String item) {
    return new Thing(json(item).asObject(), Map.of(), Map.of());
  }

  private static Call call(ObjectNode parameters) {
    return new Call("any", "List", "eu-west-1", parameters);
  }

  private static ObjectNode answer() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
