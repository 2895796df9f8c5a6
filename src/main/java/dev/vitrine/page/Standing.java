package dev.vitrine.page;

import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a viewer may look at less than expected, and who Vitrine takes them for.
 *
 * @param sentences what a person should know
 * @param facts what a rule could name this viewer by
 */
record Standing(List<String> sentences, List<Fact> facts) {

  private static final int MOST_GROUPS = 50;

  /**
   * One thing that the issuer said.
   *
   * @param name what it is
   * @param values what it said
   */
  record Fact(String name, List<String> values) {}

  Standing {
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
  }

  /** Something to say; nothing where the viewer sees accounts and nothing was odd. */
  static Optional<Standing> of(Viewer viewer, boolean sees) {
    return viewer
        .identity()
        .map(identity -> of(identity, sees))
        .orElseGet(() ->
            sees
                ? Optional.empty()
                : Optional.of(new Standing(List.of("No account is known."), List.of())));
  }

  private static Optional<Standing> of(Identity identity, boolean sees) {
    if (sees && identity.remarks().isEmpty()) {
      return Optional.empty();
    }
    var sentences = new ArrayList<String>();
    if (!sees) {
      sentences.add("You may look at no account: no rule opens one to you.");
    }
    identity.remarks().forEach(remark -> sentences.add(Visible.brief(remark)));
    sentences.add(
        "Whoever runs Vitrine can name you or one of your groups in a rule (vitrine.access.rules).");
    return Optional.of(new Standing(sentences, facts(identity)));
  }

  private static List<Fact> facts(Identity identity) {
    return List.of(
        new Fact("Issuer", List.of(Visible.brief(identity.issuer()))),
        new Fact("Subject", List.of(Visible.brief(identity.subject()))),
        new Fact("Groups", groups(identity)));
  }

  private static List<String> groups(Identity identity) {
    return identity.groups().isEmpty()
        ? List.of("none")
        : identity.groups().stream().sorted().limit(MOST_GROUPS).map(Visible::brief).toList();
  }
}
