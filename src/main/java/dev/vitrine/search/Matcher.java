package dev.vitrine.search;

import dev.vitrine.catalog.Resource;
import dev.vitrine.search.Hit.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Compares rows with many terms at once: each text of a row is looked up among the terms instead of
 * each term being looked for in every row. Blocks of addresses, and a term that stands alone, are
 * looked for in every row.
 */
final class Matcher {

  private final Map<String, Term> terms = new HashMap<>();
  private final List<Term> loose;
  private final List<Term> blocks;

  Matcher(List<Term> all) {
    all.forEach(term -> terms.put(term.plain(), term));
    // Of many values each is meant as it is written; one may be a part of what is looked for.
    loose = all.size() == 1 ? all : List.of();
    blocks = all.stream().filter(Matcher::several).toList();
  }

  /** Tells the terms that a row fits, each with how well. */
  void match(Resource row, BiConsumer<Term, Match> found) {
    var matches = new HashMap<Term, Match>();
    Texts.identity(row, text -> exact(text, Match.IDENTITY, matches));
    Texts.values(row, text -> exact(text, Match.VALUE, matches));
    for (Term term : blocks) {
      Texts.values(row, text -> inside(text, term, matches));
    }
    for (Term term : loose) {
      Texts.identity(row, text -> loosely(text, term, Match.BEGINNING, matches));
      Texts.values(row, text -> loosely(text, term, Match.SOMEWHERE, matches));
    }
    matches.forEach(found);
  }

  private void exact(String text, Match match, Map<Term, Match> matches) {
    var term = terms.get(text);
    if (term != null) {
      better(term, match, matches);
    }
  }

  private static void inside(String text, Term term, Map<Term, Match> matches) {
    var block = term.block().orElseThrow();
    if (Block.of(text).filter(block::holds).isPresent()) {
      better(term, Match.VALUE, matches);
    }
  }

  private static void loosely(String text, Term term, Match start, Map<Term, Match> matches) {
    var at = text.indexOf(term.plain());
    if (at >= 0) {
      better(term, at == 0 ? start : Match.SOMEWHERE, matches);
    }
  }

  private static void better(Term term, Match match, Map<Term, Match> matches) {
    var known = matches.get(term);
    if (known == null || match.compareTo(known) < 0) {
      matches.put(term, match);
    }
  }

  private static boolean several(Term term) {
    return term.block().filter(block -> !block.single()).isPresent();
  }
}
