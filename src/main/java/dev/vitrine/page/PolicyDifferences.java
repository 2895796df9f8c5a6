package dev.vitrine.page;

import dev.vitrine.page.policy.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares policies of the same title in two places. */
final class PolicyDifferences {

  private PolicyDifferences() {}

  static List<DifferenceView.Part> of(ReadPolicies first, ReadPolicies second) {
    var one = byTitle(first.policies());
    var two = byTitle(second.policies());
    var titles = new ArrayList<>(one.keySet());
    two.keySet().stream().filter(title -> !one.containsKey(title)).forEach(titles::add);
    return titles.stream()
        .map(title -> {
          var here = one.get(title);
          var there = two.get(title);
          if (here != null && there != null) {
            return part(title, here, there);
          }
          return here == null
              ? lacking(title, "first", "second", first.complete())
              : lacking(title, "second", "first", second.complete());
        })
        .toList();
  }

  // What is not among policies that could not all be read may be there all the same.
  private static DifferenceView.Part lacking(
      String title, String which, String other, boolean complete) {
    return new DifferenceView.Part(
        Visible.brief(title),
        null,
        complete
            ? "Only the %s has it.".formatted(other)
            : "Nobody knows whether the %s has it too: not all of its policies could be read."
                .formatted(which));
  }

  static DifferenceView.Part part(String title, FoundPolicy first, FoundPolicy second) {
    var one = first.document();
    var two = second.document();
    if (one == null || two == null) {
      var unread = one == null ? first : second;
      return new DifferenceView.Part(
          Visible.brief(title),
          null,
          (one == null ? "The first" : "The second")
              + " could not be read, so nobody knows: "
              + Visible.of(
                  Objects.requireNonNullElse(unread.outcome().message(), "it holds none.")));
    }
    var difference = Difference.of(PrettyJson.of(one), PrettyJson.of(two));
    return new DifferenceView.Part(Visible.brief(title), difference, sentence(difference));
  }

  private static String sentence(Difference difference) {
    if (!difference.remark().isEmpty()) {
      return difference.remark();
    }
    return difference.same()
        ? "Both are the same."
        : "%s only in the first, %s only in the second."
            .formatted(
                Numbers.of(difference.removed(), "line"), Numbers.of(difference.added(), "line"));
  }

  private static Map<String, FoundPolicy> byTitle(List<FoundPolicy> policies) {
    return policies.stream()
        .collect(
            Collectors.toMap(
                FoundPolicy::title, policy -> policy, (one, _) -> one, LinkedHashMap::new));
  }
}
