package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who can assume which roles, made small enough to be drawn.
 *
 * @param all the roles that could be read
 * @param marks how the accounts that the viewer may look at are named
 * @param focus the part that is looked at
 */
record TrustMap(List<Trusting> all, AccountMarks marks, Focus focus) {

  private static final String TITLE = "Who can assume what";

  // More are not even tried: those that trust the same are one box, others would never fit.
  private static final int MOST = 5_000;

  private static final List<Badge> LEGEND = List.of(Badge.ANYONE, Badge.CONDITIONS, Badge.OUTSIDE);

  TrustMap {
    all = List.copyOf(all);
  }

  static TrustMap of(Readings readings, AccountMarks marks, Focus focus) {
    var values = readings.values(TrustController.ROLE);
    return new TrustMap(
        readings.rows(TrustController.ROLE).stream()
            .map(role -> Trusting.of(role, values))
            .sorted(
                Comparator.comparingInt(Trusting::rank)
                    .thenComparing(trusting -> trusting.role().account())
                    .thenComparing(trusting -> trusting.role().id()))
            .toList(),
        marks,
        focus);
  }

  /** The only role that is looked at, where it was read. */
  Optional<Resource> chosen() {
    return all.stream()
        .map(Trusting::role)
        .filter(role ->
            role.id().equals(focus.role()) && role.account().value().equals(focus.account()))
        .findFirst();
  }

  Scene scene() {
    var wanted = wanted();
    var shown = wanted.stream().limit(MOST).toList();
    var graph = new TrustScene(shown, marks).graph();
    while (graph.boxes() > Graph.MOST && !shown.isEmpty()) {
      shown = shown.subList(0, shown.size() * 4 / 5);
      graph = new TrustScene(shown, marks).graph();
    }
    return new Scene(
        TITLE,
        "Left: whom trust policies name. Right: the roles that those may assume, by account."
            + " A role marked with conditions lets anyone in who meets them. Conditions, such as an external id, and the policies of who assumes may narrow this"
            + " further: the page of a role says which.",
        graph,
        leftOut(wanted, shown),
        empty(),
        LEGEND);
  }

  private List<Trusting> wanted() {
    if (!focus.role().isEmpty()) {
      return chosen()
          .map(role -> all.stream().filter(trusting -> focus.holds(trusting, role)).toList())
          .orElse(List.of());
    }
    return all.stream()
        .filter(focus::holds)
        .map(trusting -> focus.within() ? trusting : trusting.across())
        .filter(trusting -> trusting.open() || !trusting.grantees().isEmpty())
        .toList();
  }

  private List<String> leftOut(List<Trusting> wanted, List<Trusting> shown) {
    var sentences = new ArrayList<String>();
    var quiet = all.stream().filter(focus::holds).count() - wanted.size();
    if (focus.role().isEmpty() && !focus.within() && quiet > 0) {
      sentences.add(
          Numbers.of((int) quiet, "role")
              + " not drawn that only their own account or AWS's services may assume.");
    }
    if (shown.size() < wanted.size()) {
      sentences.add(
          Numbers.of(wanted.size() - shown.size(), "role")
              + " more not drawn for want of room: choose one account.");
    }
    return sentences;
  }

  private String empty() {
    return focus.within() || !focus.role().isEmpty()
        ? "No trust was found where it could be read."
        : "No trust between accounts was found where it could be read.";
  }
}
