package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list while its places are still being asked; far-away never answers before two seconds. */
@VitrineTest
class ProgressTests {

  private static final String FAR = "/resources/ec2-subnet?account=777777777777&region=eu-west-1";

  private final Pages pages;
  private final Door door;

  ProgressTests(@LocalServerPort int port) {
    this.pages = new Pages(port);
    this.door = new Door(port);
  }

  @Test
  void showsWhatIsKnownAndLooksAgainUntilAllIs() {
    var first = pages.page(FAR + "&refresh=true");
    assertThat(first.select(".answer[role=status]").text())
        .contains("Asked 1 place: 0 answered, 0 of them without success, 1 pending.");
    assertThat(first.select(".coverage .strip").text()).contains("pending");
    assertThat(first.select("#answer[hx-get][aria-busy=true]").attr("hx-get"))
        .startsWith(FAR)
        .doesNotContain("refresh");
    assertThat(first.select("#answer a:contains(Look again)").attr("href"))
        .isEqualTo(first.select("#answer").attr("hx-get"));
    assertThat(first.select(".empty").text()).contains("still being asked");

    var last = pages.settled(FAR);
    assertThat(last.select(".coverage .strip").text()).contains("found").doesNotContain("pending");
    assertThat(last.select("#answer").attr("hx-trigger")).isEmpty();
  }

  @Test
  void leavesRowsThatAreLookedAtWhereTheyAre() {
    var near = "/resources/ec2-subnet?account=111111111111";
    var both = near + "&account=777777777777&region=eu-west-1";
    pages.settled(near + "&region=eu-west-1");
    var first = pages.page(both + "&refresh=true");
    var known = first.select(".rows tbody tr").size();
    var again = first.select("#answer").attr("hx-get");
    assertThat(first.select("#answer").attr("hx-select-oob"))
        .isEqualTo(known > 0 ? "#strip" : "#strip,#places,#facets,#rows");
    pages.settled(both);
    var last = pages.page(both);
    var all = last.select(".rows tbody tr").size();
    assertThat(all).isGreaterThan(1);
    assertThat(again.contains("&known=")).isEqualTo(known > 0);
    var offered = pages.settled(both + "&known=1");
    var offer = offered.select("#answer a.offer");
    assertThat(offer.text()).isEqualTo((all - 1) + " more found: show");
    assertThat(offer.attr("href")).isEqualTo(both);
    assertThat(offer.attr("hx-target")).isEqualTo("#found");
    assertThat(last.select("#answer a.offer")).isEmpty();
  }

  @Test
  void bringsTheOneScriptItself() {
    var source = pages.page("/").select("script[src*=htmx]").attr("src");
    var script = door.get(source);
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.body()).contains("htmx");
    assertThat(pages.page("/").select("meta[name=htmx-config]").attr("content"))
        .contains("\"allowEval\":false", "\"allowScriptTags\":false", "\"selfRequestsOnly\":true");
  }
}
