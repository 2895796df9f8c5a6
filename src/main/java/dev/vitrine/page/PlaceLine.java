package dev.vitrine.page;

import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.session.NoSession;
import java.time.Instant;
import java.util.Objects;

/**
 * What became of one place.
 *
 * @param account the account
 * @param region the region
 * @param status the status
 * @param by which policy denied it, empty where none did
 * @param action the IAM action that was asked for, empty where nothing was called
 * @param message what a person should know
 * @param requestId AWS's request id, empty where AWS did not answer
 * @param readBy the name of the session that read it, empty where nothing was called
 * @param todo what a person can do about it
 * @param asOf when this was so
 */
public record PlaceLine(
    AccountMark account,
    String region,
    StatusMark status,
    String by,
    String action,
    String message,
    String requestId,
    String readBy,
    WhatToDo todo,
    Moment asOf) {

  /** What became of the place of an answer. */
  public static PlaceLine of(Answer answer, AccountMark account, Instant now) {
    return of(answer.outcome(), account, answer.place().region().value(), now);
  }

  static PlaceLine of(Outcome outcome, AccountMark account, String region, Instant now) {
    return new PlaceLine(
        account,
        region,
        StatusMark.of(outcome.status()),
        outcome.by() == null ? "" : outcome.by().word(),
        outcome.operation() == null ? "" : outcome.operation().action(),
        Visible.of(Objects.requireNonNullElse(outcome.message(), "")),
        Objects.requireNonNullElse(outcome.requestId(), ""),
        Objects.requireNonNullElse(outcome.readBy(), ""),
        WhatToDo.about(outcome, account),
        Moment.read(outcome.asOf(), now));
  }

  /** What became of entering an account. */
  static PlaceLine of(NoSession refusal, AccountMark account, Instant now) {
    return new PlaceLine(
        account,
        RegionId.GLOBAL.value(),
        StatusMark.of(refusal),
        "",
        "sts:AssumeRole",
        Visible.of(refusal.message()),
        refusal.requestId().orElse(""),
        "",
        WhatToDo.about(refusal, account),
        Moment.read(refusal.openedAt(), now));
  }
}
