package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Started;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page where there are 500 accounts. */
class ManyAccountsTests {

  private static final int MANY = 500;

  @Test
  void showsFiftyAtATimeAndFindsEachOfThem() {
    try (var vitrine = Started.with(arguments())) {
      var pages = new Pages(vitrine.door());
      var first = pages.page("/");
      assertThat(first.select("table.accounts tbody tr")).hasSize(50);
      assertThat(first.select(".pager").text()).contains("1–50 of 500");
      var last = pages.page("/?page=10");
      assertThat(last.select("table.accounts tbody tr")).hasSize(50);
      assertThat(last.select(".pager a[rel=next]")).isEmpty();
      var found = pages.page("/?q=team-499");
      assertThat(found.select("table.accounts tbody th").eachText())
          .containsExactly("team-499 700000000499");
      var tagged = pages.page("/?tag=env%3Dprod");
      assertThat(tagged.select(".pager").text()).contains("1–50 of 250");
      assertThat(tagged.select(".pager a[rel=next]").attr("href"))
          .isEqualTo("/?page=2&tag=env%3Dprod");
    }
  }

  private static List<String> arguments() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--logging.level.dev.vitrine=error",
                "--vitrine.audit.file=target/audit-many-accounts.jsonl",
                // Nobody is there: what is shown is how each of them says so.
                "--vitrine.client.endpoint=http://127.0.0.1:9",
                "--vitrine.session.instance-metadata=http://127.0.0.1:9",
                "--vitrine.session.region=eu-west-1",
                "--vitrine.inventory.deadline=" + Duration.ofSeconds(20)));
    for (int i = 0; i < MANY; i++) {
      var key = "--vitrine.accounts[" + i + "].";
      arguments.add(key + "id=%012d".formatted(700_000_000_000L + i));
      arguments.add(key + "name=team-%03d".formatted(i));
      arguments.add(key + "role=RoleForB");
      arguments.add(key + "tags.env=" + (i % 2 == 0 ? "prod" : "test"));
    }
    return arguments;
  }
}
