package dev.vitrine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.vitrine.Door;
import dev.vitrine.catalog.Catalog;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** T11: an account full of attacks runs nothing, adds nothing and hides nobody else's rows. */
@BrowserTest
class HostileAccountTests {

  private static final String BOTH = "?account=111111111111&account=888888888888";

  // For each row its account and each of its elements with the names of the attributes.
  private static final String ROWS =
      """
      [...document.querySelectorAll('.rows tbody tr')].map(row => [
        (row.innerHTML.match(/[/]accounts[/](\\d{12})/) || ['', ''])[1],
        ...[...row.querySelectorAll('*')].map(element =>
          element.localName + '[' + element.getAttributeNames().sort() + ']')])
      """;

  private static final String PAGE =
      """
      [...document.querySelectorAll('*')].map(element =>
        element.localName + '[' + element.getAttributeNames().sort() + ']')
      """;

  private final String vitrine;
  private final Door door;
  private final Catalog catalog;
  private final Tab tab;
  private final Page page;

  HostileAccountTests(@LocalServerPort int port, Catalog catalog, Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
    this.catalog = catalog;
    this.tab = chromium.tab();
    this.page = tab.page();
  }

  @AfterEach
  void close() {
    tab.close();
  }

  @Test
  void t11AddsNothingToAnyList() {
    var softly = new SoftAssertions();
    var tame = new TreeSet<String>();
    var hostile = new LinkedHashMap<String, TreeSet<String>>();
    for (var type : catalog.types()) {
      var id = type.definition().id();
      var items = items(id, BOTH);
      page.navigate(vitrine + "/resources/" + id + BOTH);
      var rows = rows();
      softly.assertThat(rows).as("rows of %s", id).hasSize(Math.min(100, items.size()));
      for (List<String> row : rows) {
        var forms = row.subList(1, row.size());
        var known = row.getFirst().equals("888888888888");
        (known ? hostile.computeIfAbsent(id, _ -> new TreeSet<>()) : tame).addAll(forms);
      }
    }
    softly.assertThat(hostile).hasSizeGreaterThan(20);
    hostile.forEach((id, forms) -> softly.assertThat(tame).as(id).containsAll(forms));
    softly.assertThat(tab.complaints()).isEmpty();
    softly.assertAll();
  }

  @Test
  void t11AddsNothingToThePageOfAResource() {
    for (String type : List.of("ec2-instance", "iam-user")) {
      var tame = forms(items(type, "?account=111111111111").subList(0, 8), type);
      var hostile = items(type, "?account=888888888888");
      for (JsonNode item : hostile.subList(0, Math.min(20, hostile.size()))) {
        assertThat(tame).as(item.path("id").asString()).containsAll(forms(List.of(item), type));
      }
    }
    assertThat(tab.complaints()).isEmpty();
  }

  private SortedSet<String> forms(Collection<JsonNode> items, String type) {
    var forms = new TreeSet<String>();
    for (JsonNode item : items) {
      page.navigate(vitrine + address(item, type));
      assertThat(page.locator("h1").count()).isEqualTo(1);
      forms.addAll(strings(page.evaluate(PAGE)));
    }
    return forms;
  }

  private List<List<String>> rows() {
    return ((List<?>) page.evaluate(ROWS)).stream().map(HostileAccountTests::strings).toList();
  }

  private static List<String> strings(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  // Asking for it here means that the page has nothing left to wait for.
  private List<JsonNode> items(String type, String where) {
    return door.json("/api/v1/resources/" + type + where + "&limit=100")
        .path("items")
        .valueStream()
        .toList();
  }

  private static String address(JsonNode item, String type) {
    var id = URLEncoder.encode(item.path("id").asString(), StandardCharsets.UTF_8);
    return "/accounts/%s/%s/%s?id=%s"
        .formatted(item.path("account").asString(), item.path("region").asString(), type, id);
  }
}
