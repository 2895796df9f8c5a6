package dev.vitrine.bench;

import java.time.Duration;
import java.util.Map;

/**
 * How the fake AWS answers from now on.
 *
 * @param latency how long every call takes, at the least
 * @param hung the account whose calls are never answered; empty where all are
 * @param rows how many items stand on a page of a list
 * @param pages how many pages a list has
 */
record Behaviour(Duration latency, String hung, int rows, int pages) {

  /** Where the fake listens for a behaviour. */
  static final String PATH = "/bench?";

  /** Short lists that take a while each: what most calls to AWS are. */
  static final Behaviour USUAL = new Behaviour(Duration.ofMillis(50), "", 2, 1);

  Behaviour {
    if (latency.isNegative() || rows < 0 || pages < 1) {
      throw new IllegalArgumentException("No way to behave: " + latency + " " + rows + " " + pages);
    }
  }

  Behaviour hanging(String account) {
    return new Behaviour(latency, account, rows, pages);
  }

  static Behaviour of(Form form) {
    return new Behaviour(
        Duration.ofMillis(Long.parseLong(form.get("latency"))),
        form.get("hung"),
        Integer.parseInt(form.get("rows")),
        Integer.parseInt(form.get("pages")));
  }

  String path() {
    return PATH
        + Form.write(
            Map.of(
                "latency", String.valueOf(latency.toMillis()),
                "hung", hung,
                "rows", String.valueOf(rows),
                "pages", String.valueOf(pages)));
  }
}
