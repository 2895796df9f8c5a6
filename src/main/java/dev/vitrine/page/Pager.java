package dev.vitrine.page;

import java.util.List;

/**
 * Where one is in something that is shown a page at a time.
 *
 * @param text which part is shown
 * @param number the page that was asked for
 * @param previous the page before, none where this is the first
 * @param next the page after, none where this is the last
 */
record Pager(String text, int number, List<Integer> previous, List<Integer> next) {

  static Pager of(int page, int size, int all) {
    var last = Math.max(1, (all + size - 1) / size);
    if (page > last) {
      return new Pager(
          "There is no page " + page + ": the last is " + last, page, List.of(last), List.of());
    }
    var from = (page - 1) * size;
    var to = Math.min(from + size, all);
    var text = all == 0 ? "" : "%s–%s of %s".formatted(n(from + 1), n(to), n(all));
    return new Pager(
        text,
        page,
        page > 1 ? List.of(page - 1) : List.of(),
        page < last ? List.of(page + 1) : List.of());
  }

  /** The part of a whole that a page shows. */
  static <T> List<T> part(List<T> whole, int page, int size) {
    return whole.stream().skip((page - 1L) * size).limit(size).toList();
  }

  private static String n(int number) {
    return Numbers.of(number);
  }
}
