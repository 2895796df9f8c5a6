package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are looked at stay; what else is known is offered, and no rows are never just that. */
class OfferTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100 | 112 | PENDING | 12 more found: show
          1   | 1201| FOUND   | 1,200 more found: show
          5   | 4   | PENDING | 1 fewer match: show
          5   | 5   | PENDING |
          5   | 5   | FOUND   | Every place has answered: show what they said
          """)
  void offersWhatIsNotShownYet(int known, int now, Status status, String text) {
    var offer = Offer.of(known, now, true, coverage(status, 0));
    assertThat(offer.text()).isEqualTo(text == null ? "" : text);
    assertThat(offer.shown()).containsExactly(known);
  }

  @Test
  void offersNothingWhereAllIsShown() {
    assertThat(Offer.of(0, 12, true, coverage(Status.PENDING, 0))).isEqualTo(new Offer("", 12));
    assertThat(Offer.of(0, 12, false, coverage(Status.PENDING, 0)).shown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FOUND,0,0,false,EMPTY",
    "REGION_DISABLED,0,0,false,EMPTY",
    "DENIED,0,0,false,UNREADABLE",
    "PENDING,0,0,false,PENDING",
    "FOUND,2,0,false,NO_MATCH",
    "FOUND,2,2,false,NO_PAGE",
    "FOUND,2,2,true,NONE"
  })
  void saysWhyThereAreNoRows(Status status, int read, int match, boolean shown, Emptiness why) {
    var coverage = coverage(status, read);
    var rows = coverage.places().getFirst().rows().subList(0, match);
    assertThat(Emptiness.of(new Listing(rows, coverage), shown)).isEqualTo(why);
  }

  @Test
  void neverSaysThatThereAreNoneWhereAccountsAreUnknown() {
    var so = new Coverage(coverage(Status.FOUND, 0).places(), false);
    assertThat(Emptiness.of(new Listing(List.of(), so), false)).isEqualTo(Emptiness.SO_FAR);
  }

  @Test
  void givesEachReasonALookOfItsOwn() {
    var reasons =
        List.of(Emptiness.EMPTY, Emptiness.NO_MATCH, Emptiness.UNREADABLE, Emptiness.PENDING);
    assertThat(Arrays.stream(Emptiness.values())).containsAll(reasons);
    assertThat(reasons.stream().map(Emptiness::css)).doesNotHaveDuplicates().doesNotContain("");
  }

  private static Coverage coverage(Status status, int rows) {
    var place = new Place(new AccountId("111111111111"), new RegionId("eu-west-1"));
    var by = status == Status.DENIED ? DeniedBy.UNKNOWN : null;
    var outcome = new Outcome(status, by, null, null, null, null, NOON);
    return new Coverage(
        List.of(
            status == Status.FOUND
                ? new Answer.Found(place, outcome, List.of(row("a"), row("b")).subList(0, rows))
                : new Answer.Missing(place, outcome)));
  }

  private static Resource row(String id) {
    return new Resource(
        new AccountId("111111111111"),
        new RegionId("eu-west-1"),
        "ec2-vpc",
        id,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
