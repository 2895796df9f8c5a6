package dev.vitrine.page;

import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Tallies;
import dev.vitrine.inventory.Tally;
import dev.vitrine.search.Recall;
import dev.vitrine.viewer.NavigationEntry;
import dev.vitrine.viewer.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leads from a few letters to anywhere, by what has been read; asks AWS nothing. */
@Controller
class PaletteController {

  private static final int MOST = 8;

  private final Accounts accounts;
  private final Catalog catalog;
  private final Tallies tallies;
  private final Recall recall;
  private final ListRequest request;
  private final List<NavigationEntry> entries;
  private final MessageSource texts;

  PaletteController(
      Accounts accounts,
      Catalog catalog,
      Tallies tallies,
      Recall recall,
      ListRequest request,
      List<NavigationEntry> entries,
      MessageSource texts) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.tallies = tallies;
    this.recall = recall;
    this.request = request;
    this.entries = entries.stream().sorted().toList();
    this.texts = texts;
  }

  /** A part for the script that asks for it, else a page of its own. */
  @GetMapping("/palette")
  ModelAndView palette(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "HX-Request", required = false, defaultValue = "") String part) {
    var filled = Filled.in(parameters);
    var term = filled.containsKey("q") ? request.term(filled).strip() : "";
    var page = part.isEmpty() ? "page/palette" : "page/palette :: found";
    return new ModelAndView(page, "page", view(viewer, term));
  }

  private PaletteView view(Viewer viewer, String term) {
    var wanted = List.of(term.toLowerCase(Locale.ROOT).split("\\s+", -1));
    var view = PaletteView.of(types(tallies.of(viewer), wanted), pages(wanted));
    return term.isEmpty()
        ? view
        : view.with(
            recall.of(viewer, term, MOST),
            AccountMarks.of(accounts.visibleTo(viewer)),
            id -> catalog.find(id).map(type -> type.definition().title()).orElse(id));
  }

  // Before anything is written, what there is most of: all other types are in the navigation.
  private List<ServiceEntry.TypeEntry> types(Map<String, Tally> known, List<String> wanted) {
    var all = ServiceEntry.of(catalog, known, "").stream();
    if (wanted.equals(List.of(""))) {
      return all.flatMap(service -> service.types().stream())
          .filter(type -> rows(known, type) > 0)
          .sorted(Comparator.comparingInt(type -> -rows(known, type)))
          .limit(MOST)
          .toList();
    }
    return all.flatMap(service ->
            service.types().stream()
                .filter(
                    type -> fits(service.name() + " " + type.title() + " " + type.id(), wanted)))
        .limit(MOST)
        .toList();
  }

  private static int rows(Map<String, Tally> known, ServiceEntry.TypeEntry type) {
    return known.getOrDefault(type.id(), Tally.NOTHING).rows();
  }

  private List<NavigationEntry> pages(List<String> wanted) {
    return entries.stream()
        .filter(entry -> fits(texts.getMessage(entry.text(), null, Locale.ENGLISH), wanted))
        .toList();
  }

  private static boolean fits(String text, List<String> wanted) {
    var lower = text.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }
}
