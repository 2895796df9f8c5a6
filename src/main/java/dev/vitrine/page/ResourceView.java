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
 * @param facts the resource itself, none where it could not be read
 * @param details what was asked besides
 * @param raw the item as the AWS CLI prints it, none where it could not be read
 * @param command the command of the AWS CLI that shows the same
 * @param actions the other looks that it can be given
 * @param console the way to where the AWS console shows the same
 */
record ResourceView(
    String type,
    String title,
    String id,
    PlaceLine line,
    @Nullable Facts facts,
    List<DetailView> details,
    List<JsonPart> raw,
    String command,
    List<ActionLink> actions,
    ConsoleLink console) {

  /** What people call it, or its id. */
  public String label() {
    return facts == null ? id : facts.label();
  }

  static ResourceView of(
      OneQuestion question,
      OneResource answer,
      Around around,
      List<ActionLink> actions,
      ConsoleLink console,
      Instant now) {
    var type = question.type().definition();
    var mark = AccountMark.of(question.account());
    var region = question.region().value();
    return new ResourceView(
        type.id(),
        type.title(),
        Visible.of(question.id()),
        PlaceLine.of(answer.outcome(), mark, region, now),
        answer.resource().map(row -> Facts.of(row, new Columns(type), around)).orElse(null),
        answer.details().stream().map(detail -> DetailView.of(detail, mark, region, now)).toList(),
        answer.resource().isEmpty() ? List.of() : JsonPart.of(PrettyJson.of(answer.raw())),
        CliCommand.of(question, answer.resource()),
        actions,
        console);
  }
}
