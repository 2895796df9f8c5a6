package dev.vitrine.api;

import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Sort;
import dev.vitrine.inventory.Unrolling;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes whole lists into answers while they are being read. */
@Component
class Exports {

  private final Inventory inventory;
  private final Unrolling unrolling;
  private final ResourceRows rows;
  private final Coverages coverages;
  private final JsonMapper json;

  Exports(
      Inventory inventory,
      Unrolling unrolling,
      ResourceRows rows,
      Coverages coverages,
      JsonMapper json) {
    this.coverages = coverages;
    this.inventory = inventory;
    this.unrolling = unrolling;
    this.rows = rows;
    this.json = json;
  }

  void write(
      Question question, Filter filter, Sort sort, Format format, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.contentType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.%s\""
            .formatted(question.type().definition().id(), format.extension()));
    var export = export(question, format, response.getOutputStream());
    if (sort.toString().isEmpty()) {
      export.end(unrolling.unroll(inventory.ask(question), filter, export));
    } else {
      sorted(question, filter, sort, export);
    }
  }

  // Another order than that of the places is known only at the end.
  private void sorted(Question question, Filter filter, Sort sort, Export export)
      throws IOException {
    var listing = inventory.list(inventory.answer(question), filter, sort);
    var answers = listing.byPlace();
    for (Answer answer : answers) {
      export.take(answer);
    }
    export.end(listing.coverage());
  }

  private Export export(Question question, Format format, OutputStream out) {
    return switch (format) {
      case CSV -> new CsvExport(out, question);
      case NDJSON -> new NdjsonExport(out, json, question.viewer(), rows, coverages);
      case JSON -> {
        var type = question.type().definition().id();
        yield new JsonExport(out, json, question.viewer(), type, rows, coverages);
      }
    };
  }
}
