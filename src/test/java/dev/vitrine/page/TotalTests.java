package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count says what it does not know. */
class TotalTests {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "NOT_ASKED, not asked",
    "NOT_ASKED NOT_ASKED, not asked",
    "FOUND, 0",
    "FOUND REGION_DISABLED NOT_AVAILABLE, 0",
    "FOUND NOT_ASKED, 0 and unknown in 1 place",
    "FOUND DENIED THROTTLED, 0 and unknown in 2 places",
    "DENIED, unknown in 1 place",
    "DENIED NOT_ASKED PENDING, unknown in 3 places"
  })
  void neverTakesWhatIsNotKnownForNothing(String statuses, String said) {
    assertThat(total(statuses).text()).isEqualTo(said);
  }

  @Test
  void tellsApartWhatIsAllAndWhatIsNot() {
    assertThat(total("FOUND").css()).isEqualTo("total-complete");
    assertThat(total("FOUND FAILED").css()).isEqualTo("total-incomplete");
    assertThat(total("NOT_ASKED").css()).isEqualTo("total-not-asked");
  }

  @Test
  void saysThatPlacesMayBeUnknownAltogether() {
    var so = new Coverage(List.of(answer(Status.FOUND)), false);
    assertThat(Total.of(so, NOW).text()).isEqualTo("0 so far");
    assertThat(Total.of(so, NOW).css()).isEqualTo("total-incomplete");
    var more = new Coverage(List.of(answer(Status.FOUND), answer(Status.DENIED)), false);
    assertThat(Total.of(more, NOW).text()).isEqualTo("0 and unknown in 1 place");
  }

  @Test
  void isAsOldAsItsOldestAnswer() {
    assertThat(total("FOUND").asOf()).isEqualTo(Moment.read(NOW.minusSeconds(60), NOW));
    assertThat(total("NOT_ASKED").asOf()).isNull();
  }

  private static Total total(String statuses) {
    var answers =
        Arrays.stream(statuses.split(" ", -1)).map(Status::valueOf).map(TotalTests::answer);
    return Total.of(new Coverage(answers.toList()), NOW);
  }

  private static Answer answer(Status status) {
    var place = new Place(new AccountId("111111111111"), RegionId.GLOBAL);
    var by = status == Status.DENIED ? DeniedBy.UNKNOWN : null;
    var outcome = new Outcome(status, by, null, null, null, null, NOW.minusSeconds(60));
    return status == Status.FOUND
        ? new Answer.Found(place, outcome, List.of())
        : new Answer.Missing(place, outcome);
  }
}
