package dev.vitrine.api;

import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.PageToken;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Sort;
import dev.vitrine.viewer.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of resources over accounts and regions. */
@RestController
class ResourcesController {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final ListRequest request;
  private final Inventory inventory;
  private final PageToken tokens;
  private final ResourceRows rows;
  private final Exports exports;
  private final Coverages coverages;

  ResourcesController(
      ListRequest request,
      Inventory inventory,
      PageToken tokens,
      ResourceRows rows,
      Exports exports,
      Coverages coverages) {
    this.request = request;
    this.inventory = inventory;
    this.tokens = tokens;
    this.rows = rows;
    this.exports = exports;
    this.coverages = coverages;
  }

  @GetMapping("/api/v1/resources/{type}")
  @Nullable ListJson list(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      HttpServletResponse response)
      throws IOException {
    var question = request.question(viewer, type, parameters);
    var filter = request.filter(question.type(), parameters);
    var sort = request.sort(question.type(), parameters);
    var format = Format.of(parameters.getFirst("format"), accept);
    if (format.whole(parameters.getFirst("all"))) {
      exports.write(question, filter, sort, format, response);
      return null;
    }
    var limit = request.number(parameters, "limit", USUAL, MOST);
    var position = position(question, filter, sort, parameters.getFirst("nextToken"));
    var listing = inventory.list(position.inquiry(), filter, sort);
    var next = position.from() + limit;
    var token =
        next < listing.rows().size() ? tokens.next(position.inquiry(), next, filter, sort) : null;
    return new ListJson(
        type,
        rows.of(viewer, listing.slice(position.from(), limit)),
        token,
        coverages.of(viewer, listing.coverage()));
  }

  private PageToken.Position position(
      Question question, Filter filter, Sort sort, @Nullable String token) {
    return token == null
        ? new PageToken.Position(inventory.answer(question), 0)
        : tokens.read(token, question, filter, sort);
  }
}
