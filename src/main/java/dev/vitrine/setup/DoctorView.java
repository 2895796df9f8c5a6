package dev.vitrine.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The doctor's page over many accounts.
 *
 * @param total how many accounts there are, and how they stand
 * @param progress how far the checks are; empty when all have ended
 * @param rows the accounts on this page, those with the most to mend first
 * @param number which page this is, counted from 1
 * @param previous the page before, none on the first
 * @param next the page after, none on the last
 */
record DoctorView(
    String total,
    String progress,
    List<DoctorRow> rows,
    int number,
    List<Integer> previous,
    List<Integer> next) {

  private static final int SIZE = 100;
  private static final List<String> ORDER =
      List.of("failed", "warning", "pending", "skipped", "ok");

  static DoctorView of(List<Checkup> checkups, int page, Instant now) {
    var rows =
        checkups.stream()
            .map(checkup -> DoctorRow.of(checkup, now))
            .sorted(Comparator.comparingInt((DoctorRow row) -> ORDER.indexOf(row.word())))
            .toList();
    var pages = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
    return new DoctorView(
        total(rows),
        progress(rows),
        rows.stream().skip((page - 1L) * SIZE).limit(SIZE).toList(),
        page,
        page > 1 ? List.of(Math.min(page - 1, pages)) : List.of(),
        page < pages ? List.of(page + 1) : List.of());
  }

  private static String total(List<DoctorRow> rows) {
    var counts =
        ORDER.stream()
            .filter(word -> count(rows, word) > 0)
            .map(word -> count(rows, word) + " " + word);
    return String.join(", ", Stream.concat(Stream.of(accounts(rows.size())), counts).toList());
  }

  private static String progress(List<DoctorRow> rows) {
    var pending = count(rows, "pending");
    return pending == 0
        ? ""
        : "%d of %s checked.".formatted(rows.size() - pending, accounts(rows.size()));
  }

  private static String accounts(int number) {
    return number == 1 ? "1 account" : number + " accounts";
  }

  private static long count(List<DoctorRow> rows, String word) {
    return rows.stream().filter(row -> row.word().equals(word)).count();
  }
}
