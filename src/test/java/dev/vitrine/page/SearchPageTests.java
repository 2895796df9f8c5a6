package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import dev.vitrine.search.Searched;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A search says that there is nothing only where there is nothing. */
@VitrineTest
class SearchPageTests {

  private final Pages pages;
  private final ResourceType type;

  SearchPageTests(@LocalServerPort int port, Catalog catalog) {
    this.pages = new Pages(port);
    this.type = catalog.types().getFirst();
  }

  @Test
  void doesNotTakeWhatItCouldNotReadForNothing() {
    // One account cannot be entered.
    assertThat(pages.settled("/search?q=i-00000000000000000").select("td .status").text())
        .contains("not found where it could be read");
  }

  @ParameterizedTest
  @CsvSource({
    "FOUND, false, not found",
    "FOUND, true, not found in what has been read",
    "DENIED, false, not found where it could be read",
    "TIMED_OUT, false, not found where it could be read",
    "PENDING, false, nothing found yet",
    "PENDING, true, nothing found yet"
  })
  void saysHowFarNothingGoes(Status status, boolean unasked, String said) {
    var value =
        new Searched.Value("web", List.of(), List.of(), 0, unasked ? List.of(type) : List.of());
    var searched = new Searched(List.of(value), Map.of(type, coverage(status)));
    assertThat(SearchView.missing(searched, value)).isEqualTo(said);
  }

  private static Coverage coverage(Status status) {
    var place = new Place(new AccountId("111111111111"), RegionId.GLOBAL);
    var by = status == Status.DENIED ? DeniedBy.UNKNOWN : null;
    var outcome = new Outcome(status, by, null, null, null, null, Instant.EPOCH);
    return new Coverage(
        List.of(
            status == Status.FOUND
                ? new Answer.Found(place, outcome, List.of())
                : new Answer.Missing(place, outcome)));
  }
}
