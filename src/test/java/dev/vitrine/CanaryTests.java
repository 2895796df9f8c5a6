package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is never shown is shown nowhere: the sandbox holds a canary in every place where people keep
 * secrets, and a crawl over pages, answers, exports and the log finds none.
 */
@VitrineTest
public class CanaryTests {

  /** Stands in the sandbox where a value is withheld. */
  public static final String CANARY = "vitrine-canary";

  /** The same as bytes are written in JSON. */
  public static final String CANARY_BYTES =
      Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));

  private static final String KEY = "AKIACANARYCANARY2345";

  private static final List<String> ACCOUNTS =
      List.of("111111111111", "333333333333", "888888888888");
  private static final int MOST = 8;

  private final Catalog catalog;
  private final Door door;
  private final ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger masked = new AtomicInteger();

  CanaryTests(Catalog catalog, @LocalServerPort int port) {
    this.catalog = catalog;
    this.door = new Door(port);
  }

  @Test
  void findsNoCanaryAnywhere() throws Exception {
    var log = new KeptLog();
    try (var _ = log.of("dev.vitrine", Level.TRACE);
        var _ = log.of("software.amazon.awssdk", Level.DEBUG)) {
      crawl();
      read("/");
      read("/resources");
      read("/audit");
      ACCOUNTS.forEach(account -> read("/accounts/" + account));
      List.of(CANARY, KEY).forEach(this::search);
    }
    assertThat(leaks).isEmpty();
    assertThat(masked.get()).as("resources of which something is withheld").isGreaterThan(30);
    assertThat(log.levels()).contains(Level.DEBUG);
    assertThat(log.linesWith(CANARY, CANARY_BYTES, KEY)).isEmpty();
  }

  // Few at a time, so that budgets leave no place unread.
  private void crawl() throws InterruptedException, ExecutionException {
    try (var few = Executors.newFixedThreadPool(6)) {
      var crawls = new ArrayList<Future<?>>();
      for (ResourceType type : catalog.types()) {
        crawls.add(few.submit(() -> ACCOUNTS.forEach(account -> crawl(type, account))));
      }
      for (Future<?> each : crawls) {
        each.get();
      }
    }
  }

  private void crawl(ResourceType type, String account) {
    var id = type.definition().id();
    var list = "/api/v1/resources/" + id + "?account=" + account;
    var answer = read(list + "&limit=1000");
    read(list + "&format=csv");
    read(list + "&format=ndjson");
    read("/resources/" + id + "?account=" + account);
    for (JsonNode item : distinct(JsonMapper.shared().readTree(answer).path("items"))) {
      var place = "/accounts/" + account + "/regions/" + item.path("region").asString();
      var one = encoded(item.path("id").asString());
      if (read("/api/v1" + place + "/resources/" + id + "?id=" + one).contains("withheld")) {
        masked.incrementAndGet();
      }
      read("/accounts/%s/%s/%s?id=%s".formatted(account, item.path("region").asString(), id, one));
    }
    assertThat(door.json(list + "&q=" + CANARY).path("items")).as(list).isEmpty();
  }

  // Regions and repetitions hold the same under other ids; the largest differences come first.
  private static List<JsonNode> distinct(JsonNode items) {
    var found = new LinkedHashMap<String, JsonNode>();
    for (JsonNode item : items) {
      var name = item.path("name").asString("");
      found.putIfAbsent(name.replaceAll("[0-9]+", "#") + shape(item), item);
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static Map<String, Object> shape(JsonNode item) {
    var shape = new LinkedHashMap<String, Object>();
    item.path("fields")
        .properties()
        .forEach(field -> shape.put(field.getKey(), field.getValue().getNodeType()));
    item.path("tags").propertyNames().forEach(tag -> shape.put("tag:" + tag, ""));
    return shape;
  }

  private String read(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    check(address, answer.body());
    return answer.body();
  }

  private void check(String address, String said) {
    for (String canary : List.of(CANARY, CANARY_BYTES, KEY)) {
      var at = said.indexOf(canary);
      if (at >= 0) {
        leaks.add(address + ": …" + said.substring(Math.max(0, at - 80), at + canary.length()));
      }
    }
  }

  // A search repeats what was looked for, and must find nothing by it.
  private void search(String term) {
    var json = door.json("/api/v1/search?q=" + term);
    assertThat(json.path("items")).as("what %s finds", term).isEmpty();
    check("search for " + term, json.toString());

    var address = "/search?q=" + term;
    var page = Jsoup.parse(door.get(address).body());
    var rows = page.select("[aria-label=What was found] tbody tr");
    assertThat(rows.eachText()).allMatch(row -> row.startsWith(term + " not found")).hasSize(1);
    page.select("th[scope=row] bdi").remove();
    page.select("input[name=q]").removeAttr("value");
    page.title("");
    check(address, page.html());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
