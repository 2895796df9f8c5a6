package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What was read is shown only as long as its viewer may look at it. */
@VitrineTest
class WhatMayStillBeShownTests {

  private static final Account PROD = account("111111111111");
  private static final Account LAKE = account("444444444444");
  private static final RegionId IRELAND = new RegionId("eu-west-1");

  private final Inventory inventory;
  private final ResourceType vpc;

  WhatMayStillBeShownTests(Inventory inventory, Catalog catalog) {
    this.inventory = inventory;
    this.vpc = catalog.find("ec2-vpc").orElseThrow();
  }

  @Test
  void t08HidesTheAnswersOfAnAccountThatVanished() {
    var gone = new HashSet<Account>();
    var inquiry =
        new Inquiry(
            "id",
            question(person("security"), PROD, LAKE),
            account -> !gone.contains(account),
            Duration.ofSeconds(15),
            Clock.systemUTC());
    for (Account account : List.of(PROD, LAKE)) {
      inquiry.waits(new Place(account.id(), IRELAND));
      inquiry.answers(found(account).answer());
    }
    assertThat(inquiry.coverage().places()).hasSize(2);
    gone.add(LAKE);
    assertThat(inquiry.coverage().places())
        .extracting(answer -> answer.place().account())
        .containsExactly(PROD.id());
    assertThat(
            inventory
                .list(inquiry, Filter.of("", vpc.definition()), Sort.of("", vpc.definition()))
                .coverage()
                .places())
        .hasSize(1);
  }

  @Test
  void t08ContinuesAnInquiryOnlyForThePersonAndOnlyAsLongAsTheirRulesOpenAllOfIt() {
    var security = person("security");
    var id = inventory.ask(question(security, PROD), Duration.ofSeconds(30)).id();
    assertThat(inventory.continued(security, id)).isPresent();
    // Another token of the same person, with other claims that no rule looks at.
    var later = person("security", "others");
    assertThat(inventory.continued(later, id)).isPresent();
    // No longer in the group, or in one that takes another role.
    assertThat(inventory.continued(person(), id)).isEmpty();
    assertThat(inventory.continued(person("support"), id)).isEmpty();
    var other = new Identity("https://other.test", "olga", Set.of("security"), Map.of(), List.of());
    assertThat(inventory.continued(Viewer.signedIn("olga", other), id)).isEmpty();
  }

  @Test
  void t08RemembersNothingForWhomItIsNotMeant() {
    var all = List.of(found(PROD), found(LAKE));
    var seen = remembered((account, type) -> account.equals(LAKE), all);
    assertThat(seen.answers()).containsExactly(found(LAKE));
    assertThat(seen.coverage(vpc).places())
        .extracting(answer -> answer.place().account())
        .containsExactly(LAKE.id());
    assertThat(seen.shows(vpc)).isTrue();
    assertThat(remembered((_, type) -> type.equals("s3-bucket"), all).shows(vpc)).isFalse();
  }

  @Test
  void callsAQuestionThroughAnotherRoleByAnotherName() {
    var viewer = person("security");
    var other = PROD.through(RoleArn.of("arn:aws:iam::111111111111:role/ViewOnly"));
    assertThat(question(viewer, PROD).name())
        .isEqualTo(question(person("security", "x"), PROD).name())
        .isNotEqualTo(question(viewer, other).name())
        .isNotEqualTo(question(viewer, LAKE).name());
  }

  private static Remembered remembered(BiPredicate<Account, String> sight, List<Known> known) {
    return new Remembered(
        List.of(PROD, LAKE), sight, known, _ -> Optional.of(List.of(IRELAND)), Instant.EPOCH);
  }

  private static Known found(Account account) {
    var outcome = new Outcome(Status.FOUND, null, null, null, null, null, Instant.EPOCH);
    return new Known(
        "ec2-vpc", new Answer.Found(new Place(account.id(), IRELAND), outcome, List.of()));
  }

  private Question question(Viewer viewer, Account... accounts) {
    return new Question(viewer, vpc, List.of(accounts), List.of(IRELAND), Duration.ofMinutes(5));
  }

  private static Account account(String id) {
    return EachAccountTests.account(id)
        .through(RoleArn.of("arn:aws:iam::" + id + ":role/RoleForB"));
  }

  private static Viewer person(String... groups) {
    return Viewer.signedIn(
        "olga", new Identity("https://issuer.test", "olga", Set.of(groups), Map.of(), List.of()));
  }
}
