package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A canned answer: what stands between the marks is repeated for each row.
 *
 * @param head what stands before the rows
 * @param row one row
 * @param tail what stands after the rows
 */
record Template(String head, String row, String tail) {

  private static final String FIRST = "<!-- each row -->";
  private static final String LAST = "<!-- end -->";

  /** The answer to an action; without a file of its own it is a list of nothing. */
  static Template of(String action) {
    try (var file = Template.class.getResourceAsStream("/bench/" + action + ".xml")) {
      var text =
          file == null
              ? "<%1$sResponse><requestId>none</requestId></%1$sResponse>".formatted(action)
              : new String(file.readAllBytes(), UTF_8);
      // Between elements AWS writes no spaces worth counting, and neither does this.
      return cut(text.lines().map(String::strip).reduce("", String::concat));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Template cut(String text) {
    var from = text.indexOf(FIRST);
    var to = text.indexOf(LAST);
    return from < 0
        ? new Template(text, "", "")
        : new Template(
            text.substring(0, from),
            text.substring(from + FIRST.length(), to),
            text.substring(to + LAST.length()));
  }

  /** The answer with its rows; ids differ by account, region, page and row. */
  String fill(FakeRequest request, Behaviour behaviour) {
    var place = HexFormat.of().toHexDigits(Objects.hash(request.account(), request.region()));
    var next = request.page() < behaviour.pages() ? request.page() + 1 : 0;
    var answer = new StringBuilder(head);
    for (int i = 0; i < (row.isEmpty() ? 0 : behaviour.rows()); i++) {
      answer.append(row(place, (request.page() - 1) * behaviour.rows() + i));
    }
    return answer
        .append(tail)
        .toString()
        .replace("${place}", place)
        .replace("${account}", request.account())
        .replace("${region}", request.region())
        .replace("${next}", next == 0 ? "" : "<nextToken>" + next + "</nextToken>");
  }

  private String row(String place, int number) {
    return row.replace("${id}", place + HexFormat.of().toHexDigits(number))
        .replace("${number}", String.valueOf(number))
        .replace("${kind}", String.valueOf(number % 7))
        .replace("${address}", "10.%d.%d".formatted(number / 250 % 250, number % 250));
  }
}
