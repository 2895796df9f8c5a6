package dev.vitrine.page;

import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.inventory.OneResource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One resource, or what became of asking for it.
 *
 * @param type the id of its type
 * @param title what one of its type is called
 * @param id its id
 * @param line what became of asking
 * @param advice what to do where that failed, else empty
 * @param facts the resource itself, none where it could not be read
 * @param details what was asked besides
 * @param raw the item as the AWS CLI prints it, empty where it could not be read
 * @param command the command of the AWS CLI that shows the same
 */
record ResourceView(
    String type,
    String title,
    String id,
    PlaceLine line,
    String advice,
    @Nullable Facts facts,
    List<DetailView> details,
    String raw,
    String command) {

  /** What people call it, or its id. */
  public String label() {
    return facts == null ? id : facts.label();
  }

  static ResourceView of(OneQuestion question, OneResource answer, Around around, Instant now) {
    var type = question.type().definition();
    var mark = AccountMark.of(question.account());
    var region = question.region().value();
    return new ResourceView(
        type.id(),
        type.title(),
        Visible.of(question.id()),
        PlaceLine.of(answer.outcome(), mark, region, now),
        WhatToDo.about(answer.outcome()),
        answer.resource().map(row -> Facts.of(row, new Columns(type), around)).orElse(null),
        answer.details().stream().map(detail -> DetailView.of(detail, mark, region, now)).toList(),
        answer.resource().isEmpty() ? "" : PrettyJson.of(answer.raw()),
        CliCommand.of(question, answer.resource()));
  }
}
