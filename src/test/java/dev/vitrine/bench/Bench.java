package dev.vitrine.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every measurement needs.
 *
 * @param folder where the processes run and write their logs
 * @param jar Vitrine as it is delivered
 * @param certificate of the fake AWS
 * @param client asks Vitrine, and the fake for comparison
 * @param fake the fake AWS
 */
record Bench(Path folder, Path jar, Certificate certificate, HttpClient client, Fake fake) {

  /** So many accounts are usual. */
  static final int ACCOUNTS = 20;

  /**
   * So many rounds warm up: before that the JIT compilers take as much as all that they compile.
   */
  static final int WARM_UP = 30;

  /** So many rounds are measured. */
  static final int ROUNDS = 10;

  /** A Vitrine of its own for a measurement of that name. */
  Vitrine start(String name, int accounts, List<String> options)
      throws IOException, InterruptedException {
    return Vitrine.start(this, name, ids(accounts), options);
  }

  /** The ids of the first accounts. */
  static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "1000000000%02d".formatted(i)).toList();
  }

  /** The parameters that name the first accounts. */
  static String of(int accounts) {
    return "account=" + String.join("&account=", ids(accounts));
  }
}
