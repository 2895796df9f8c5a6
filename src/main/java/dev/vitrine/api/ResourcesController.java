package dev.vitrine.api;

import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.PageToken;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Sort;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
  private final Accounts accounts;
  private final ResourceRows rows;

  ResourcesController(
      ListRequest request,
      Inventory inventory,
      PageToken tokens,
      Accounts accounts,
      ResourceRows rows) {
    this.request = request;
    this.inventory = inventory;
    this.tokens = tokens;
    this.accounts = accounts;
    this.rows = rows;
  }

  @GetMapping("/api/v1/resources/{type}")
  ListJson list(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> parameters) {
    var question = request.question(viewer, type, parameters);
    var text = request.text(parameters);
    var sort = request.sort(question.type(), parameters);
    var limit = request.number(parameters, "limit", USUAL, MOST);
    var position = position(question, text, sort, parameters.getFirst("nextToken"));
    var listing = inventory.list(position.inquiry(), text, sort);
    var next = position.from() + limit;
    var token =
        next < listing.rows().size() ? tokens.next(position.inquiry(), next, text, sort) : null;
    return new ListJson(
        type,
        rows.of(viewer, listing.slice(position.from(), limit)),
        token,
        CoverageJson.of(listing.coverage(), remarks(viewer)));
  }

  // As on every page; what is remarked on single accounts stands where the accounts are listed.
  private List<String> remarks(Viewer viewer) {
    return accounts.remarks(viewer).stream()
        .filter(AccountRemark::general)
        .map(AccountRemark::text)
        .toList();
  }

  private PageToken.Position position(
      Question question, String text, Sort sort, @Nullable String token) {
    return token == null
        ? new PageToken.Position(inventory.answer(question), 0)
        : tokens.read(token, question, text, sort);
  }
}
