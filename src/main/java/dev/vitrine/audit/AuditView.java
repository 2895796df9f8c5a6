package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The latest lines as a page.
 *
 * @param title whose lines they are
 * @param shown how many are shown, of how many
 * @param kinds what the form offers
 * @param account the account that they are narrowed to, empty where they are not
 * @param rows the lines
 */
record AuditView(
    String title, String shown, List<Choice> kinds, String account, List<AuditRow> rows) {

  private static final int MOST = 200;

  /**
   * A kind that the form offers.
   *
   * @param value what is sent
   * @param text what is read
   * @param chosen whether it is chosen now
   */
  record Choice(String value, String text, boolean chosen) {}

  static AuditView of(List<Line> lines, Narrowing narrowing, Reader reader) {
    var rows = lines.stream().limit(MOST).map(line -> AuditRow.of(line, reader)).toList();
    return new AuditView(
        reader.readsAll() ? "What everybody looked at" : "What you looked at",
        rows.size() < lines.size()
            ? "The latest " + rows.size() + " of " + lines.size() + " lines"
            : lines.size() == 1 ? "1 line" : lines.size() + " lines",
        choices(narrowing),
        narrowing.account().map(AccountId::value).orElse(""),
        rows);
  }

  private static List<Choice> choices(Narrowing narrowing) {
    var kinds =
        Arrays.stream(Kind.values())
            .map(kind ->
                new Choice(
                    kind.word(),
                    kind.plural(),
                    narrowing.kind().filter(chosen -> chosen == kind).isPresent()))
            .toList();
    return Stream.concat(
            Stream.of(new Choice("", "Requests and calls", narrowing.kind().isEmpty())),
            kinds.stream())
        .toList();
  }
}
