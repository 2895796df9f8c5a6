package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.MissingNode;

/**
 * What holds for an account as a whole, each fact with its own answer.
 *
 * @param asked whether they were asked for
 * @param id the account, as the type of accounts names it
 * @param facts the facts
 * @param regions the enabled regions
 */
record AccountFacts(boolean asked, String id, List<Fact> facts, Regions regions) {

  /** The type whose details these facts are. */
  static final String TYPE = "iam-account";

  /** The type that says which regions an account has enabled. */
  static final String REGION = "ec2-region";

  /**
   * One fact.
   *
   * @param name what it is called
   * @param line what became of asking
   * @param values what AWS answered, none where it is not set or could not be read
   */
  record Fact(String name, PlaceLine line, List<Leaf> values) {

    /** Whether AWS says that it is not set. */
    public boolean unset() {
      return values.isEmpty() && line.status().equals(StatusMark.of(Status.FOUND));
    }
  }

  /**
   * The enabled regions.
   *
   * @param line what became of asking, none where the place is not known
   * @param enabled those that are enabled, as far as that was read
   */
  record Regions(List<PlaceLine> line, List<String> enabled) {

    static Regions of(Coverage coverage, AccountMark mark, Instant now) {
      return new Regions(
          coverage.places().stream().map(answer -> PlaceLine.of(answer, mark, now)).toList(),
          coverage.places().stream()
              .flatMap(answer -> answer.rows().stream())
              .filter(row -> !row.fields().contains("not-opted-in"))
              .map(row -> row.id())
              .sorted()
              .toList());
    }
  }

  AccountFacts {
    facts = List.copyOf(facts);
  }

  /** The facts as they were answered; not asked where nobody did. */
  static AccountFacts of(
      Account account,
      ResourceType type,
      Optional<OneResource> answer,
      Coverage regions,
      Instant now) {
    var mark = AccountMark.of(account);
    return new AccountFacts(
        answer.isPresent(),
        account.id().value(),
        answer
            .map(read -> answered(read, type, mark, now))
            .orElseGet(() -> all(type, notAsked(now), mark, now)),
        Regions.of(regions, mark, now));
  }

  // Where the account itself could not be read, none of its details was asked for.
  private static List<Fact> answered(
      OneResource read, ResourceType type, AccountMark mark, Instant now) {
    return read.resource().isEmpty()
        ? all(type, read.outcome(), mark, now)
        : read.details().stream()
            .map(detail ->
                new Fact(
                    detail.name(),
                    PlaceLine.of(detail.outcome(), mark, read.place().region().value(), now),
                    Leaf.of(detail.value() == null ? MissingNode.getInstance() : detail.value())))
            .toList();
  }

  private static List<Fact> all(ResourceType type, Outcome outcome, AccountMark mark, Instant now) {
    return type.details().stream()
        .map(detail ->
            new Fact(detail.name(), PlaceLine.of(outcome, mark, "global", now), List.of()))
        .toList();
  }

  private static Outcome notAsked(Instant now) {
    return new Outcome(Status.NOT_ASKED, null, null, "Nobody has asked yet.", null, null, now);
  }
}
