package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@VitrineTest
class InquiryTests {

  private static final Place HERE = place("eu-west-1");
  private static final Place THERE = place("us-east-1");

  private final TurnableClock clock = new TurnableClock(Instant.parse("2026-01-01T12:00:00Z"));
  private final Inquiry inquiry;

  InquiryTests(Catalog catalog) {
    var question =
        new Question(
            new Viewer("k", "ada"),
            catalog.find("ec2-vpc").orElseThrow(),
            List.of(),
            List.of(),
            Duration.ofMinutes(5));
    inquiry = new Inquiry("id", question, _ -> true, Duration.ofSeconds(15), clock);
    inquiry.waits(HERE);
    inquiry.waits(THERE);
  }

  @Test
  void saysWhoGotNoTurnAndWhoDidNotAnswer() {
    inquiry.asks(HERE);
    inquiry.close();
    assertThat(status(HERE)).isEqualTo(Status.TIMED_OUT);
    assertThat(status(THERE)).isEqualTo(Status.THROTTLED);
    assertThat(inquiry.done()).isTrue();
  }

  @Test
  void keepsTheAnswersThatCameWhenNobodyWantsTheRest() {
    inquiry.answers(found(HERE));
    inquiry.abandon();
    assertThat(status(HERE)).isEqualTo(Status.FOUND);
    assertThat(status(THERE)).isEqualTo(Status.NOT_ASKED);
    assertThat(inquiry.done()).isTrue();
  }

  @Test
  void takesNoAnswerAfterTheEnd() {
    inquiry.close();
    inquiry.answers(found(HERE));
    assertThat(status(HERE)).isEqualTo(Status.THROTTLED);
  }

  @Test
  void isDoneWhenTheLastPlaceHasAnswered() {
    inquiry.answers(found(HERE));
    assertThat(inquiry.done()).isFalse();
    inquiry.answers(found(THERE));
    assertThat(inquiry.done()).isTrue();
  }

  @Test
  void f21IsForgottenTenSecondsAfterSomebodyLooked() {
    clock.turn(Duration.ofSeconds(9));
    assertThat(inquiry.coverage().places()).hasSize(2);
    clock.turn(Duration.ofSeconds(9));
    assertThat(inquiry.forgotten(Duration.ofSeconds(10))).isFalse();
    clock.turn(Duration.ofSeconds(2));
    assertThat(inquiry.forgotten(Duration.ofSeconds(10))).isTrue();
  }

  private Status status(Place place) {
    return inquiry.coverage().places().stream()
        .filter(answer -> answer.place().equals(place))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private Answer found(Place place) {
    var outcome = new Outcome(Status.FOUND, null, null, null, "a-request", "ada", clock.instant());
    return new Answer.Found(place, outcome, List.of());
  }

  private static Place place(String region) {
    return new Place(new AccountId("111111111111"), new RegionId(region));
  }
}
