package dev.vitrine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * T8: viewers × accounts × every mapped route. An account that a viewer may not look at is answered
 * like one that does not exist, and neither causes a call to AWS.
 */
@VitrineTest
class ForbiddenAccountsTests {

  private static final String UNKNOWN = "121212121212";
  private static final String TYPE = "ec2-vpc";

  // What no two answers have in common: the time, and on an error's page the request's name.
  private static final Pattern OWN =
      Pattern.compile("20[0-9-]{8}T[0-9:.]+Z|(?<=>)[0-9a-f]{16}(?=<)");

  // What the parts of addresses stand for; a route with another part must say here what it means.
  private static final Map<String, String> PARTS =
      Map.of(
          "region", "eu-west-1",
          "type", TYPE,
          "file", "account-a.yaml",
          "question", "ebs-encryption");

  private static final Pattern ADDRESS = Pattern.compile("/accounts/(\\d{12})");

  private final Door door;
  private final Sandbox sandbox;
  private final Accounts accounts;
  private final Sessions sessions;
  private final List<String> routes;

  ForbiddenAccountsTests(
      @LocalServerPort int port,
      Sandbox sandbox,
      Accounts accounts,
      Sessions sessions,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapped) {
    this.door = new Door(port);
    this.sandbox = sandbox;
    this.accounts = accounts;
    this.sessions = sessions;
    this.routes =
        mapped.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .distinct()
            .sorted()
            .flatMap(ForbiddenAccountsTests::inEveryForm)
            .toList();
  }

  // Lists are also counted and exported.
  private static Stream<String> inEveryForm(String route) {
    return route.endsWith("/resources/{type}")
        ? Stream.of(
            route, route + "?group=account", route + "?format=csv", route + "?format=ndjson")
        : Stream.of(route);
  }

  static Stream<Identity> people() {
    return Stream.of(People.SUPPORT, People.DATA, People.ADA, People.NOBODY);
  }

  /** Somebody who may look at everything has done so, so that there is something to leak. */
  @BeforeEach
  void read() {
    door.get("/");
    var near =
        accounts.all().stream()
            .filter(account -> !account.name().equals("far-away"))
            .map(account -> "&account=" + account.id())
            .reduce("", String::concat);
    assertThat(door.get("/api/v1/resources/" + TYPE + "?region=eu-west-1" + near).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("people")
  void t08AnswersAForbiddenAccountLikeOneThatDoesNotExist(Identity person) {
    var theirs = door.as(person);
    theirs.get("/");
    assertThat(routes).hasSizeGreaterThan(10);
    for (String route : routes) {
      var unknown = theirs.get(address(route, UNKNOWN));
      for (Account account : forbidden(person)) {
        var id = account.id().value();
        sandbox.forgetCalls();
        var answer = theirs.get(address(route, id));
        assertThat(answer.statusCode()).as(route).isEqualTo(unknown.statusCode());
        if (!searches(route)) {
          assertThat(headers(answer)).as(route).isEqualTo(headers(unknown));
        }
        if (names(route)) {
          assertThat(answer.statusCode()).as(route).isBetween(400, 499);
        }
        if (answer.statusCode() >= 400) {
          assertThat(body(answer).replace(id, UNKNOWN)).as(route).isEqualTo(body(unknown));
          assertThat(sandbox.calls()).as(route).noneMatch(call -> isFor(person, id, call));
        } else if (searches(route)) {
          assertThat(found(route, answer.body())).as(route).doesNotContain(id);
        } else {
          assertThat(tells(unsaid(answer.body(), id), account)).as(route).isFalse();
        }
      }
    }
    assertNoSession(person);
  }

  @ParameterizedTest
  @MethodSource("people")
  void t08NamesNoForbiddenAccountAnywhere(Identity person) {
    var theirs = door.as(person);
    var visible = accounts.visibleTo(viewer(person));
    for (String route : routes) {
      var addresses =
          route.contains("{account}")
              ? visible.stream().map(account -> address(route, account.id().value())).toList()
              : List.of(address(route, ""));
      for (String address : addresses) {
        var body = theirs.get(address).body();
        assertThat(forbidden(person)).as(address).noneMatch(one -> tells(body, one));
      }
    }
    assertNoSession(person);
  }

  private static boolean searches(String route) {
    return route.endsWith("/search") || route.equals("/palette");
  }

  // In which accounts a search found something or asked. It repeats what was looked for, and shows
  // what visible accounts themselves say about others: an organization's list names all of them.
  private static Set<String> found(String route, String body) {
    if (!route.startsWith("/api/")) {
      return ADDRESS.matcher(body).results().map(link -> link.group(1)).collect(toSet());
    }
    var answer = JsonMapper.shared().readTree(body);
    var places = answer.path("coverage").path("places");
    return Stream.of(answer.path("items"), answer.path("accounts"), places)
        .flatMap(JsonNode::valueStream)
        .map(one -> one.path("account").asString(one.path("id").asString("")))
        .collect(toSet());
  }

  // Others, and this person in other accounts, may still be asking what they asked for before.
  private static boolean isFor(Identity person, String account, Sandbox.Seen call) {
    return call.assumed().isEmpty()
        ? call.account().equals(account) && call.sessionName().startsWith(person.subject() + "-")
        : call.assumed().contains("::" + account + ":")
            && call.assumed().contains("/" + person.subject() + "-");
  }

  private void assertNoSession(Identity person) {
    assertThat(forbidden(person))
        .isNotEmpty()
        .noneMatch(account -> sessions.of(viewer(person), account).known().isPresent());
  }

  private List<Account> forbidden(Identity person) {
    var visible =
        new TreeSet<>(accounts.visibleTo(viewer(person)).stream().map(Account::id).toList());
    return accounts.all().stream().filter(account -> !visible.contains(account.id())).toList();
  }

  // A route that lists resources takes the account as a parameter; others do not look at it.
  private static boolean names(String route) {
    return route.contains("{account}") || route.contains("/resources/{type}");
  }

  private static String address(String route, String account) {
    var address = route;
    for (var part : PARTS.entrySet()) {
      address = address.replace("{" + part.getKey() + "}", part.getValue());
    }
    address = address.replace("{account}", account);
    assertThat(address)
        .as("say in PARTS what the parts of %s stand for", route)
        .doesNotContain("{");
    var parameters =
        (address.contains("?") ? "&" : "?")
            + "region=eu-west-1&id=vpc-0123456789abcdef0&q="
            + account;
    return route.contains("{account}") || account.isEmpty()
        ? address + parameters
        : address + parameters + "&account=" + account;
  }

  // The page of accounts repeats in its form what was looked for there.
  private static String unsaid(String body, String id) {
    return body.replace("name=\"q\" value=\"" + id + "\"", "")
        .replaceAll("(<input type=\"search\" [^>]*)value=\"" + id + "\"", "$1");
  }

  // Names without a hyphen are words that stand on pages anyway.
  private static boolean tells(String body, Account account) {
    var name = account.name();
    return body.contains(account.id().value()) || (name.contains("-") && body.contains(name));
  }

  private static String body(HttpResponse<String> answer) {
    return OWN.matcher(answer.body()).replaceAll("now");
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    // Every hundredth answer of a connection says that it is its last.
    headers.remove("connection");
    return headers;
  }

  private static Viewer viewer(Identity person) {
    return Viewer.signedIn(person.subject(), person);
  }
}
