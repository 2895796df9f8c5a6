package dev.vitrine.session;

import static dev.vitrine.session.Room.ADA;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.ExternalId;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/** Sessions that are opened to see what AWS lets happen. */
@ExtendWith(OutputCaptureExtension.class)
class TrialSessionsTests {

  private static final Operation CALLER = Operation.of("sts", "GetCallerIdentity");
  private static final String NARROWEST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetCallerIdentity"],\
      "Resource":"*"}]}\
      """;

  private final Room room = new Room();
  private final TrialSessions trials = room.trials;

  @Test
  void narrowsATrialToItsOneOperation() {
    assertThat(trials.narrowed(ADA, account(), CALLER)).isInstanceOf(Session.class);
    assertThat(room.sts.asked())
        .singleElement()
        .satisfies(request -> {
          assertThat(request.policy()).isEqualTo(NARROWEST);
          assertThat(request.externalId()).isEqualTo("the-external-id");
          assertThat(request.sourceIdentity()).isEqualTo(request.roleSessionName());
          assertThat(request.roleSessionName()).isEqualTo(SessionName.of(ADA).value());
        });
  }

  @Test
  void t02AsksWithoutExternalIdButNeverWithoutAPolicy() {
    assertThat(trials.withoutExternalId(ADA, account(), CALLER)).isEmpty();
    assertThat(room.sts.asked())
        .singleElement()
        .satisfies(request -> {
          assertThat(request.policy()).isEqualTo(NARROWEST);
          assertThat(request.externalId()).isNull();
          assertThat(request.roleArn()).isEqualTo(account().role().toString());
        });
  }

  @Test
  void saysWhyTheTrialWasRefused() {
    room.sts.refuses("AccessDenied", 403);
    assertThat(trials.withoutExternalId(ADA, account(), CALLER))
        .hasValueSatisfying(refusal -> {
          assertThat(refusal.cause()).isEqualTo(NoSession.Cause.UNREACHABLE);
          assertThat(refusal.by()).isEqualTo(RefusedBy.UNKNOWN);
        });
  }

  @Test
  void warnsOfARefusalWhereNoneWasHopedForAlone(CapturedOutput output) {
    room.sts.refuses("AccessDenied", 403);
    trials.withoutExternalId(ADA, account(), CALLER);
    assertThat(warnings(output)).isEmpty();
    trials.narrowed(ADA, account(), CALLER);
    assertThat(warnings(output)).singleElement(as(STRING)).contains(" for a trial: AccessDenied ");
    room.sts.refuses("Throttling", 400);
    trials.withoutExternalId(ADA, account(), CALLER);
    assertThat(warnings(output))
        .last(as(STRING))
        .contains(" for a trial without ExternalId: Throttling ");
  }

  @Test
  void remembersNoTrial() {
    trials.narrowed(ADA, account(), CALLER);
    trials.withoutExternalId(ADA, account(), CALLER);
    trials.narrowed(ADA, account(), CALLER);
    assertThat(room.sts.calls()).isEqualTo(3);
    assertThat(room.sessions.of(ADA, account()).known()).isEmpty();
    assertThat(room.sessions.lastKnown(account())).isEmpty();
  }

  @Test
  void waitsForTheBudgetLikeEverySession() {
    var slow = new Room(1, true);
    slow.trials.narrowed(ADA, account(), CALLER);
    var callers = new Callers();
    callers.call(() -> slow.trials.narrowed(ADA, account(), CALLER));
    callers.allWait();
    assertThat(slow.sts.calls()).isEqualTo(1);
    slow.clock.goesOn(Duration.ofSeconds(1));
    assertThat(callers.answers()).hasOnlyElementsOfType(Session.class);
    assertThat(slow.sts.calls()).isEqualTo(2);
  }

  @Test
  void letsWhoMendedTheRoleAskAgainAtOnce() {
    room.sts.refuses("AccessDenied", 403);
    assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
    room.sts.answers(usual -> usual);
    assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
    room.ada().retry();
    assertThat(room.opensForAda()).isInstanceOf(Session.class);
    var calls = room.sts.calls();
    room.ada().retry();
    assertThat(room.opensForAda()).isInstanceOf(Session.class);
    assertThat(room.sts.asked()).hasSize(calls).allMatch(TrialSessionsTests::hasPolicy);
  }

  private static List<String> warnings(CapturedOutput output) {
    return output.getAll().lines().filter(line -> line.contains("WARN")).toList();
  }

  private static boolean hasPolicy(AssumeRoleRequest request) {
    return request.policy() != null && !request.policy().isBlank();
  }

  private static Account account() {
    var plain = Room.account(1);
    return new Account(
        plain.id(),
        "payments",
        plain.role(),
        Optional.of(new ExternalId("the-external-id")),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        true,
        Attribution.SHARED,
        Optional.empty());
  }
}
