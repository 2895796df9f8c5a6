package dev.vitrine.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Verdict;
import dev.vitrine.inventory.AccountVerdict;
import dev.vitrine.inventory.PlaceVerdict;
import dev.vitrine.inventory.Surveyed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one setting in rows of accounts for spreadsheets and for programs that read line by line.
 */
@Component
class CompareExport {

  private static final List<String> HEAD =
      List.of(
          "account",
          "accountName",
          "region",
          "question",
          "verdict",
          "value",
          "sentence",
          "status",
          "by",
          "action",
          "message",
          "asOf");

  // The line that speaks for all regions of the account.
  private static final String ALL = "all";

  private final JsonMapper json;

  CompareExport(JsonMapper json) {
    this.json = json;
  }

  /** A line an account, and below it a line for each of its regions where it has such. */
  String csv(Surveyed surveyed, List<AccountVerdict> shown) {
    var text = new StringWriter();
    var regional = surveyed.setting().type().definition().scope() != Scope.GLOBAL;
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEAD);
      for (AccountVerdict one : shown) {
        var whole = new ArrayList<>(start(surveyed, one, ALL, one.verdict()));
        whole.addAll(
            regional || one.places().isEmpty()
                ? List.of("", "", "", "", "")
                : place(one.places().getFirst()));
        csv.writeRecord(whole);
        for (PlaceVerdict place : regional ? one.places() : List.<PlaceVerdict>of()) {
          var region = place.answer().place().region().value();
          var line = new ArrayList<>(start(surveyed, one, region, place.verdict()));
          line.addAll(place(place));
          csv.writeRecord(line);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A line an account; the last says what it comes to and what became of every place. */
  String ndjson(Surveyed surveyed, List<AccountVerdict> shown, CoverageJson coverage) {
    var text = new StringBuilder();
    for (AccountVerdict one : shown) {
      text.append(json.writeValueAsString(VerdictJson.of(one))).append('\n');
    }
    var last =
        Map.of(
            "summary", surveyed.summary(),
            "counts", CompareJson.counts(surveyed),
            "coverage", coverage);
    return text.append(json.writeValueAsString(last)).append('\n').toString();
  }

  private static List<String> start(
      Surveyed surveyed, AccountVerdict one, String region, Verdict verdict) {
    return List.of(
        one.account().id().value(),
        SafeCell.of(one.account().name()),
        region,
        surveyed.setting().about().id(),
        verdict.level().word(),
        SafeCell.of(verdict.value()),
        SafeCell.of(verdict.sentence()));
  }

  private static List<String> place(PlaceVerdict one) {
    var outcome = one.answer().outcome();
    return List.of(
        outcome.status().word(),
        outcome.by() == null ? "" : outcome.by().word(),
        outcome.operation() == null ? "" : outcome.operation().action(),
        SafeCell.of(Objects.requireNonNullElse(outcome.message(), "")),
        outcome.asOf().toString());
  }
}
