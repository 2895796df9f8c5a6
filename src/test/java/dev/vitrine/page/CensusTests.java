package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Signal;
import dev.vitrine.catalog.Signal.Level;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Filter;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rows have in common is counted once over all of them, and offered where it is few. */
class CensusTests {

  private static final Definition TYPE =
      Definition.of("AWS::EC2::Volume", "EBS volume", Scope.REGIONAL)
          .calls(Operation.of("ec2", "DescribeVolumes"))
          .id("VolumeId")
          .column(Kind.STATE, "Status")
          .column(Kind.TEXT, "SnapshotId")
          .column(Kind.BOOLEAN, "Encrypted")
          .column(Kind.NUMBER, "Size")
          .build();

  private static final int MANY = 1_000;

  private static final List<Resource> ROWS =
      IntStream.range(0, MANY).mapToObj(CensusTests::row).toList();

  @Test
  void countsEveryRowOfWhatFewValuesTellApart() {
    var census = Census.of(TYPE, ROWS);
    assertThat(counts(census, "account"))
        .containsExactly(
            new Census.Count("111111111111", 750), new Census.Count("333333333333", 250));
    assertThat(counts(census, "Status"))
        .containsExactly(
            new Census.Count("in-use", 500),
            new Census.Count("", 250),
            new Census.Count("available", 250));
    assertThat(counts(census, "Encrypted"))
        .extracting(Census.Count::value)
        .contains("true", "false");
    assertThat(counts(census, "signal")).contains(new Census.Count("warning", 500));
  }

  @Test
  void givesUpWhereNearlyEveryRowHasItsOwn() {
    var census = Census.of(TYPE, ROWS);
    assertThat(census.counts())
        .extracting(Census.Counts::field)
        .doesNotContain("SnapshotId", "Size");
  }

  @Test
  void knowsTheMostFrequentTags() {
    var census = Census.of(TYPE, ROWS);
    assertThat(census.tags()).startsWith(new Census.Part("tag:env", "prod"));
    assertThat(census.tags()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void isRememberedForTheVerySameRows() {
    var censuses = new Censuses();
    var first = censuses.of(TYPE, ROWS);
    assertThat(censuses.of(TYPE, ROWS)).isSameAs(first);
    assertThat(censuses.of(TYPE, new ArrayList<>(ROWS))).isNotSameAs(first).isEqualTo(first);
    assertThat(censuses.of(TYPE, List.of()).counts()).isEmpty();
  }

  @Test
  void offersWhatTellsRowsApartAndWhatWasChosen() {
    var filter = Filter.of("Status=in-use", TYPE);
    var asked = new Asked("ec2-volume", Map.of());
    var names = new AccountMarks(Map.of());
    var rows = ROWS.stream().filter(row -> "in-use".equals(row.fields().getFirst())).toList();
    var facets = Facets.of(Census.of(TYPE, rows), filter, asked, names, new Coverage(List.of()));
    assertThat(facets.facets()).extracting(Facets.Facet::field).contains("Status", "Encrypted");
    var state = facets.facets().stream().filter(one -> one.field().equals("Status")).findFirst();
    assertThat(state.orElseThrow().lines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.chosen()).isTrue();
          assertThat(line.q()).isEmpty();
          assertThat(line.count()).isEqualTo("500");
        });
  }

  @Test
  void suggestsNothingLongerThanAFilterMayBe() {
    var filter = Filter.of("x".repeat(1_995), TYPE);
    assertThat(Suggestions.of(Census.of(TYPE, ROWS), filter)).isEmpty();
    assertThat(Suggestions.of(Census.of(TYPE, ROWS), Filter.of("", TYPE)))
        .hasSizeBetween(1, 60)
        .doesNotHaveDuplicates()
        .contains("Status=in-use", "tag:env=prod", "account=111111111111")
        .allSatisfy(text -> assertThat(Filter.of(text, TYPE).parts()).containsExactly(text));
  }

  private static List<Census.Count> counts(Census census, String field) {
    return census.counts().stream()
        .filter(counts -> counts.field().equals(field))
        .findFirst()
        .orElseThrow()
        .values();
  }

  @SuppressWarnings("NullAway") // Class files do not say what a record's list may hold.
  private static Resource row(int number) {
    var fields = new ArrayList<@Nullable Object>();
    fields.add(number % 2 == 0 ? "in-use" : number % 4 == 1 ? "available" : null);
    fields.add("snap-" + number);
    fields.add(number % 3 == 0);
    fields.add(number);
    return new Resource(
        new AccountId(number % 4 == 3 ? "333333333333" : "111111111111"),
        new RegionId("eu-west-1"),
        "ec2-volume",
        "vol-" + number,
        null,
        null,
        null,
        Map.of("env", number % 10 == 0 ? "test" : "prod", "Owner\n" + number, "x"),
        fields,
        List.of(),
        number % 2 == 0 ? List.of(new Signal(Level.WARNING, "It is old.", "here")) : List.of(),
        null);
  }
}
