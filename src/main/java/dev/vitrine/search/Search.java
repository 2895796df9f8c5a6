package dev.vitrine.search;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Inquiry;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Known;
import dev.vitrine.inventory.Question;
import dev.vitrine.inventory.Remembered;
import dev.vitrine.inventory.Sort;
import dev.vitrine.inventory.Status;
import dev.vitrine.search.Searched.Value;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Searches what has been read, and asks the types that the forms of the terms name. A term itself
 * is never sent to AWS.
 */
@Component
public final class Search {

  /** The hits that fit best first. */
  static final Comparator<Hit> BEST =
      Comparator.comparing(Hit::match)
          .thenComparing(hit -> hit.resource().type())
          .thenComparing(Hit::resource, Sort.standing().order());

  private static final int MOST_VALUES = 200;
  private static final int LONGEST_VALUE = 2_000;
  private static final int MOST_HITS = 100;

  private final Accounts accounts;
  private final Catalog catalog;
  private final Inventory inventory;
  private final Naming naming;

  Search(Accounts accounts, Catalog catalog, Inventory inventory, Naming naming) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.inventory = inventory;
    this.naming = naming;
  }

  /** Searches until the types that are asked have answered, or the deadline has passed. */
  public Searched of(Viewer viewer, List<String> written) {
    return of(viewer, written, inventory.longest());
  }

  /**
   * Searches.
   *
   * @param written what is looked for
   * @param most how long to wait for the types that are asked
   * @throws BadValueException where there are too many values, or one is empty or too long
   */
  public Searched of(Viewer viewer, List<String> written, Duration most) {
    var terms = written.stream().distinct().map(Search::term).toList();
    if (terms.isEmpty() || terms.size() > MOST_VALUES) {
      throw new BadValueException("values", "1 to 200 values");
    }
    var asked = ask(viewer, terms, most);
    // After asking: what was read now is remembered then.
    var visible = accounts.visibleTo(viewer);
    var remembered = inventory.remembered(viewer, visible);
    var hits = hits(terms, rows(asked.values(), remembered));
    var unknown = notAsked(remembered, asked.keySet());
    var values = terms.stream().map(term -> value(term, hits, visible, unknown)).toList();
    return new Searched(values, asked);
  }

  private static Term term(String written) {
    var text = written.strip();
    if (text.isEmpty() || text.length() > LONGEST_VALUE) {
      throw new BadValueException("values", "1 to 2,000 characters each");
    }
    return Term.of(text);
  }

  private Map<ResourceType, Coverage> ask(Viewer viewer, List<Term> terms, Duration most) {
    var questions = new LinkedHashMap<String, Question>();
    terms.stream()
        .flatMap(term -> naming.questions(viewer, term))
        .forEach(question -> questions.putIfAbsent(question.name(), question));
    // All of them begin before the first is waited for.
    var inquiries = questions.values().stream().map(inventory::ask).toList();
    var until = System.nanoTime() + most.toNanos();
    for (Inquiry inquiry : inquiries) {
      inventory.await(inquiry, Duration.ofNanos(Math.max(0, until - System.nanoTime())));
    }
    var coverages = new LinkedHashMap<ResourceType, Coverage>();
    inquiries.forEach(inquiry ->
        coverages.merge(inquiry.question().type(), inventory.coverage(inquiry), Coverage::and));
    return coverages;
  }

  // What was asked just now counts even where it was too much to be remembered.
  private static Collection<Resource> rows(Collection<Coverage> asked, Remembered remembered) {
    var rows = new LinkedHashMap<Object, Resource>();
    Stream.concat(
            asked.stream().flatMap(coverage -> coverage.places().stream()),
            remembered.answers().stream().map(Known::answer))
        .flatMap(answer -> answer.rows().stream())
        .forEach(row ->
            rows.putIfAbsent(List.of(row.account(), row.region(), row.type(), row.id()), row));
    return rows.values();
  }

  private Map<Term, List<Hit>> hits(List<Term> terms, Collection<Resource> rows) {
    var matcher = new Matcher(terms);
    var hits = new LinkedHashMap<Term, List<Hit>>();
    terms.forEach(term -> hits.put(term, new ArrayList<>()));
    for (Resource row : rows) {
      matcher.match(
          row,
          (term, match) ->
              Objects.requireNonNull(hits.get(term)).add(new Hit(row, match, Owners.of(row))));
    }
    return hits;
  }

  private Value value(
      Term term, Map<Term, List<Hit>> hits, List<Account> visible, List<ResourceType> unknown) {
    var found = hits.getOrDefault(term, List.of());
    return new Value(
        term.text(),
        visible.stream().filter(account -> isCalled(account, term)).toList(),
        found.stream().sorted(BEST).limit(MOST_HITS).toList(),
        Math.max(0, found.size() - MOST_HITS),
        naming.names(term) || term.form() == Term.Form.ACCOUNT ? List.of() : unknown);
  }

  private static boolean isCalled(Account account, Term term) {
    return account.id().value().equals(term.text()) || account.name().equalsIgnoreCase(term.text());
  }

  private List<ResourceType> notAsked(Remembered remembered, Set<ResourceType> asked) {
    return catalog.types().stream()
        .filter(type -> !asked.contains(type) && remembered.shows(type))
        .filter(type -> remembered.coverage(type).counts().containsKey(Status.NOT_ASKED))
        .toList();
  }
}
