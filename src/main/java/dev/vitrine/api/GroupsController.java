package dev.vitrine.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.Grouping;
import dev.vitrine.inventory.Grouping.Group;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Listing;
import dev.vitrine.inventory.Sort;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists counted by a column or a tag instead of row by row. */
@RestController
class GroupsController {

  private final ListRequest request;
  private final Inventory inventory;
  private final Coverages coverages;

  GroupsController(ListRequest request, Inventory inventory, Coverages coverages) {
    this.request = request;
    this.inventory = inventory;
    this.coverages = coverages;
  }

  @GetMapping(value = "/api/v1/resources/{type}", params = "group")
  ResponseEntity<?> groups(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
    var question = request.question(viewer, type, parameters);
    var filter = request.filter(question.type(), parameters);
    var grouping = request.grouping(question.type(), parameters);
    var format = Format.of(parameters.getFirst("format"), accept);
    var listing = inventory.list(inventory.answer(question), filter, Sort.standing());
    var groups = grouping.groups(listing.rows());
    return switch (format) {
      case JSON ->
          ResponseEntity.ok(
              new GroupsJson(
                  type, grouping.name(), groups, coverages.of(viewer, listing.coverage())));
      case NDJSON -> throw new BadValueException("format", "json or csv where rows are counted");
      case CSV ->
          ResponseEntity.ok()
              .header(HttpHeaders.CONTENT_TYPE, Format.CSV.contentType())
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "attachment; filename=\"" + type + "-groups.csv\"")
              .body(csv(grouping, groups, listing));
    };
  }

  // Whoever counts must know what was not: the places that could not be read stand below.
  private static String csv(Grouping grouping, List<Group> groups, Listing listing) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          SafeCell.of(grouping.name()), "count", "account", "region", "status", "message");
      groups.forEach(group ->
          csv.writeRecord(
              SafeCell.of(Objects.requireNonNullElse(group.value(), "")),
              String.valueOf(group.count()),
              "",
              "",
              "",
              ""));
      listing.coverage().places().stream()
          .filter(answer -> !answer.status().certain())
          .forEach(answer ->
              csv.writeRecord(
                  "",
                  "",
                  answer.place().account().value(),
                  answer.place().region().value(),
                  answer.status().word(),
                  SafeCell.of(Objects.requireNonNullElse(answer.outcome().message(), ""))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
