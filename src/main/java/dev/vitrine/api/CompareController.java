package dev.vitrine.api;

import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Survey;
import dev.vitrine.viewer.Viewer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same question, put to every account. */
@RestController
class CompareController {

  private final Survey survey;
  private final Inventory inventory;
  private final CompareExport export;
  private final Coverages coverages;

  CompareController(Survey survey, Inventory inventory, CompareExport export, Coverages coverages) {
    this.survey = survey;
    this.inventory = inventory;
    this.export = export;
    this.coverages = coverages;
  }

  @GetMapping("/api/v1/compare")
  Items<SettingJson> questions(Viewer viewer) {
    return new Items<>(survey.settings(viewer).stream().map(SettingJson::of).toList());
  }

  @GetMapping("/api/v1/compare/{question}")
  @ApiResponse(
      responseCode = "200",
      description = "The setting in rows of accounts, as JSON, CSV or NDJSON.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = CompareJson.class)),
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/x-ndjson")
      })
  ResponseEntity<?> compare(
      Viewer viewer,
      @PathVariable String question,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
    var setting = survey.setting(viewer, question);
    var format = Format.of(parameters.getFirst("format"), accept);
    var levels = survey.levels(parameters);
    var asked = survey.question(viewer, setting, parameters);
    var surveyed = survey.judge(setting, inventory.answer(asked));
    var shown = surveyed.of(levels);
    var coverage = coverages.of(viewer, surveyed.coverage());
    return switch (format) {
      case JSON -> ResponseEntity.ok(CompareJson.of(surveyed, shown, coverage));
      case CSV -> file(question, format, export.csv(surveyed, shown));
      case NDJSON -> file(question, format, export.ndjson(surveyed, shown, coverage));
    };
  }

  private static ResponseEntity<String> file(String question, Format format, String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, format.contentType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"compare-%s.%s\"".formatted(question, format.extension()))
        .body(text);
  }
}
