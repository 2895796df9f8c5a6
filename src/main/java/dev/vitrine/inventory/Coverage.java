package dev.vitrine.inventory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every place of a question.
 *
 * @param places one answer a place, by account and region
 */
public record Coverage(List<Answer> places) {

  /** Copies the answers. */
  public Coverage {
    places = List.copyOf(places);
  }

  /**
   * Whether the rows are all there are: every place was read to the end, or holds nothing because
   * the account has not enabled the region or the service does not exist there.
   */
  public boolean complete() {
    return unknown() == 0;
  }

  /** In how many places there may be more than the rows show. */
  public int unknown() {
    return (int) places.stream().filter(answer -> !certain(answer.status())).count();
  }

  /** How many places have each status. */
  public Map<Status, Integer> counts() {
    var counts = new EnumMap<Status, Integer>(Status.class);
    places.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
    return counts;
  }

  private static boolean certain(Status status) {
    return switch (status) {
      case FOUND, REGION_DISABLED, NOT_AVAILABLE -> true;
      case INCOMPLETE, DENIED, UNREACHABLE, THROTTLED, TIMED_OUT, FAILED, PENDING, NOT_ASKED ->
          false;
    };
  }
}
