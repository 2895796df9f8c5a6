package dev.vitrine.page;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {

  private static final int UNIT = 1024;

  private Numbers() {}

  /** With commas between the thousands. */
  public static String of(Number number) {
    return number.doubleValue() == number.longValue()
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : number.toString();
  }

  /** With what it counts, which takes an s unless there is one. */
  public static String of(int count, String thing) {
    return of(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** A number of bytes in the unit that keeps it short. */
  public static String bytes(Number bytes) {
    double size = bytes.doubleValue();
    for (String unit : List.of("bytes", "KiB", "MiB", "GiB")) {
      if (size < UNIT) {
        return of(Math.round(size * 10) / 10.0) + " " + unit;
      }
      size /= UNIT;
    }
    return of(Math.round(size * 10) / 10.0) + " TiB";
  }
}
