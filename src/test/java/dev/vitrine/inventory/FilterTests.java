package dev.vitrine.inventory;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Signal;
import dev.vitrine.catalog.Signal.Level;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said in {@code q}, and what is said back where it cannot be read. */
class FilterTests {

  private static final AccountId PROD = new AccountId("111111111111");
  private static final AccountId TEST = new AccountId("222222222222");
  private static final Names NAMES = new Names(Map.of(PROD, "payments-prod", TEST, "lab"));

  private static final Definition TYPE =
      Definition.of("AWS::EC2::Volume", "EBS volume", Scope.REGIONAL)
          .calls(Operation.of("ec2", "DescribeVolumes"))
          .id("VolumeId")
          .column(STATE, "Status")
          .column(NUMBER, "Size")
          .column(BOOLEAN, "Encrypted")
          .column(INSTANT, "CreateTime")
          .references("Attachments.InstanceId", "ec2-instance")
          .build();

  private static final List<Resource> ROWS =
      List.of(
          row(PROD, "vol-1", "web", "2025-01-01T00:00:00Z", Map.of("env", "prod"), "in-use", 100L),
          row(
              PROD,
              "vol-2",
              "web-old",
              "2024-12-31T23:59:59Z",
              Map.of("Env", "test"),
              "in-use",
              8L),
          row(TEST, "vol-3", null, null, Map.of(), "available", null),
          row(
              TEST,
              "vol-4",
              "a=b (c) or d",
              "2026-06-01T12:00:00Z",
              Map.of("my key", "x"),
              null,
              9L));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                   | 1 2 3 4
          web                                  | 1 2
          WEB old                              | 2
          payments                             | 1 2
          name=web                             | 1
          NAME=WEB                             | 1
          name=web*                            | 1 2
          name=*ol*                            | 2
          name=w*b                             | 1
          name=*                               | 1 2 4
          name=""                              | 3
          name!=web                            | 2 3 4
          name=                                | 3
          name!=                               | 1 2 4
          name~                                | 1 2 4
          (name=)                              | 3
          name= and account=lab                | 3
          name= web                            | 1
          account=lab name!=                   | 4
          name~old                             | 2
          id=vol-4                             | 4
          account=lab                          | 3 4
          account=222222222222                 | 3 4
          account!=lab                         | 1 2
          region=eu-west-1                     | 1 2 3 4
          state=in-use                         | 1 2
          status!=in-use                       | 3 4
          tag:env                              | 1 2
          not tag:env                          | 3 4
          tag:env=prod                         | 1
          tag:"my key"=x                       | 4
          tag:env!=prod                        | 2 3 4
          Size>8                               | 1 4
          size >= 9                            | 1 4
          Size<=9                              | 2 4
          Size=100                             | 1
          Size=100.0                           | 1
          Size=""                              | 3
          created<2025-01-01                   | 2
          created>=2025-01-01                  | 1 4
          created=2025                         | 1
          created=2024-12                      | 2
          created>2025                         | 4
          created=2026-06-01T12:00:00Z         | 4
          Encrypted=true                       | 1
          Encrypted!=true                      | 2 3 4
          Attachments=i-2                      | 1
          Attachments!=i-2                     | 2 3 4
          Attachments=                         | 2 3 4
          Attachments!=""                      | 1
          signal=warning                       | 3
          signal~nothing                       | 3
          managedby~stack                      | 2
          web and not old                      | 1
          web or state=available               | 1 2 3
          (web or state=available) Size<50     | 2
          not (web or available)               | 4
          not not web                          | 1 2
          "a=b"                                | 4
          "(c) or"                             | 4
          "or d"                               | 4
          name="a=b (c) or d"                  | 4
          """)
  void wantsTheRowsOf(String text, String numbers) {
    var filter = Filter.of(text, TYPE);
    var wanted = ROWS.stream().filter(row -> filter.wants(row, NAMES)).map(Resource::id).toList();
    assertThat(wanted)
        .isEqualTo(Arrays.stream(numbers.split(" ", -1)).map(number -> "vol-" + number).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Colour=red        | a column of this type, a tag such as tag:env, or text in quotes, at character 1
          web Colour=red    | a column of this type, a tag such as tag:env, or text in quotes, at character 5
          Size>big          | a number after Size>, at character 6
          Size = 1O         | a number after Size=, at character 8
          created<yesterday | a date such as 2026-01-31 after created<, at character 9
          Encrypted=maybe   | true or false after Encrypted=, at character 11
          (web              | a closing parenthesis, at character 5
          web)              | an opening parenthesis for the closing one, at character 4
          web or            | something to look for, at character 7
          or web            | something to look for, at character 1
          not               | something to look for, at character 4
          web and and old   | something to look for, at character 9
          ()                | something to look for, at character 2
          Size>             | a value, at character 6
          Size> and web     | a number after Size>, at character 7
          name= and         | something to look for, at character 10
          =web              | a column, or text in quotes, at character 1
          name="web         | an end to the quotes that begin, at character 6
          """)
  void saysWhereItCannotBeReadAndWhatIsExpected(String text, String expected) {
    assertThatThrownBy(() -> Filter.of(text, TYPE))
        .isInstanceOfSatisfying(
            BadValueException.class,
            refusal -> {
              assertThat(refusal.parameter()).isEqualTo("q");
              assertThat(refusal.accepted()).isEqualTo(expected);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          web                                | web
          web state=available                | web;state=available
          web and (a or b) and not tag:env   | web;(a or b);not tag:env
          web or state=available             | (web or state=available)
          (web or old) Size<50               | (web or old);Size<50
          (web and old)                      | (web and old)
          name = "a and b"  and Size >  8    | name = "a and b";Size >  8
          name= and Size>8                   | name=;Size>8
          """)
  void isPutTogetherFromPartsThatCanBeTakenAway(String text, String parts) {
    var filter = Filter.of(text, TYPE);
    assertThat(filter.parts()).isEqualTo(List.of(parts.split(";", -1)));
    var again = Filter.of(filter.and("Size<1000"), TYPE);
    assertThat(again.parts()).hasSize(filter.parts().size() + 1);
    assertThat(Filter.of(again.without("Size<1000"), TYPE).parts()).isEqualTo(filter.parts());
    assertThat(ROWS)
        .allSatisfy(row ->
            assertThat(Filter.of(again.without("Size<1000"), TYPE).wants(row, NAMES))
                .isEqualTo(filter.wants(row, NAMES)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"web", "a=b (c) or d", "\"quoted\" \\", "and", "", "x y", "Zürich", "\u202E"})
  void writesAPartThatWantsExactlyThatValue(String value) {
    var row = row(PROD, "vol-9", value, null, Map.of("my \"key\"", value), null, null);
    for (String name : List.of("name", "tag:my \"key\"")) {
      var filter = Filter.of(Filter.part(name, value), TYPE);
      assertThat(filter.wants(row, NAMES)).as(filter.toString()).isTrue();
      assertThat(filter.wants(ROWS.get(1), NAMES))
          .isEqualTo(value.isEmpty() && name.startsWith("tag"));
      assertThat(filter.parts()).containsExactly(filter.toString());
    }
  }

  @Test
  void countsThePlaceWhereItGoesWrongInTheTextAsItWasWritten() {
    assertThatThrownBy(() -> Filter.of("  web)", TYPE))
        .isInstanceOfSatisfying(
            BadValueException.class, bad -> assertThat(bad.position()).hasValue(5));
  }

  @Test
  void refusesNestingThatWouldEndTheStack() {
    assertThatThrownBy(() -> Filter.of("(".repeat(2_000), TYPE))
        .isInstanceOf(BadValueException.class);
    assertThatThrownBy(() -> Filter.of("not ".repeat(500) + "web", TYPE))
        .isInstanceOf(BadValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "name=(a+)+$", "name~[a-z]{100}", "name=a*a*a*a*a*a*a*a*a*b"})
  void takesNoRegularExpressionB11(String text) {
    var name = "a".repeat(10_000);
    var row = row(PROD, "vol-9", name, null, Map.of(), null, null);
    try {
      assertThat(Filter.of(text, TYPE).wants(row, NAMES)).isFalse();
    } catch (BadValueException refusal) {
      assertThat(refusal.accepted()).contains("at character");
    }
  }

  @Test
  void eitherReadsOrRefusesWhateverIsWritten() {
    var random = new Random(20261125);
    var parts =
        List.of(
            "(",
            ")",
            "not ",
            " or ",
            " and ",
            "name",
            "=",
            "!=",
            ">",
            "<",
            "~",
            "\"",
            "\\",
            "web",
            " ",
            "tag:",
            "Size",
            "7",
            "*",
            "2025-01-01",
            "\u202E",
            "\0",
            "created");
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int part = random.nextInt(1, 14); part > 0; part--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      try {
        var filter = Filter.of(text.toString(), TYPE);
        ROWS.forEach(row -> assertThat(filter.wants(row, NAMES)).isIn(true, false));
      } catch (BadValueException refusal) {
        assertThat(refusal.accepted()).contains("at character");
      }
    }
  }

  @SuppressWarnings("NullAway") // Class files do not say what a record's list may hold.
  private static Resource row(
      AccountId account,
      String id,
      @Nullable String name,
      @Nullable String created,
      Map<String, String> tags,
      @Nullable String state,
      @Nullable Long size) {
    var first = id.equals("vol-1");
    var moment = created == null ? null : Instant.parse(created);
    var fields = new ArrayList<@Nullable Object>();
    fields.add(state);
    fields.add(size);
    fields.add(first);
    fields.add(moment);
    fields.add(first ? List.of("i-1", "i-2") : List.of());
    return new Resource(
        account,
        new RegionId("eu-west-1"),
        "ec2-volume",
        id,
        null,
        name,
        moment,
        tags,
        fields,
        List.of(),
        id.equals("vol-3")
            ? List.of(new Signal(Level.WARNING, "The volume is attached to nothing.", "here"))
            : List.of(),
        id.equals("vol-2") ? "CloudFormation stack shop" : null);
  }
}
