package dev.vitrine.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list as comma-separated values; a place without rows is one line with its status. */
final class CsvExport implements Export {

  private static final List<String> FIRST =
      List.of(
          "account",
          "region",
          "type",
          "status",
          "message",
          "accountName",
          "id",
          "arn",
          "name",
          "createdAt",
          "managedBy",
          "signals",
          "tags");

  private final CsvWriter csv;
  private final Definition type;
  private final Map<AccountId, String> names;

  CsvExport(OutputStream out, Question question) {
    this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    this.type = question.type().definition();
    this.names =
        question.accounts().stream()
            .collect(Collectors.toMap(Account::id, Account::name, (one, _) -> one));
    var head = new ArrayList<>(FIRST);
    type.columns().stream().map(Column::name).forEach(head::add);
    write(head);
  }

  @Override
  public void take(Answer answer) {
    if (answer.rows().isEmpty()) {
      write(place(answer));
    }
    for (Resource row : answer.rows()) {
      var cells = place(answer);
      cells.add(row.id());
      cells.add(text(row.arn()));
      cells.add(text(row.name()));
      cells.add(text(row.createdAt()));
      cells.add(text(row.managedBy()));
      cells.add(row.signals().stream().map(Signal::sentence).collect(Collectors.joining(" ")));
      cells.add(tags(row.tags()));
      row.fields().forEach(field -> cells.add(text(field)));
      write(cells);
    }
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void end(Coverage coverage) throws IOException {
    csv.flush();
  }

  private List<String> place(Answer answer) {
    var account = answer.place().account();
    return new ArrayList<>(
        List.of(
            account.value(),
            answer.place().region().value(),
            type.id(),
            answer.status().word(),
            text(answer.outcome().message()),
            names.getOrDefault(account, account.value())));
  }

  private void write(List<String> cells) {
    var whole = new ArrayList<>(cells);
    while (whole.size() < FIRST.size() + type.columns().size()) {
      whole.add("");
    }
    csv.writeRecord(whole.stream().map(SafeCell::of).toList());
  }

  private static String tags(Map<String, String> tags) {
    return new TreeMap<>(tags)
        .entrySet().stream()
            .map(tag -> tag.getKey() + "=" + tag.getValue())
            .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : Objects.toString(value, "");
  }
}
