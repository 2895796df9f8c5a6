package dev.vitrine.page.picture;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Draws whom trust policies name, the roles, and lines from the one to the other. */
final class TrustScene {

  private static final String FROM = "from ";
  private static final String TO = "to ";
  private static final int FEW = 3;
  private static final int NAMED = 5;

  private final List<Trusting> shown;
  private final AccountMarks marks;
  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final LinkedHashSet<Edge> edges = new LinkedHashSet<>();

  TrustScene(List<Trusting> shown, AccountMarks marks) {
    this.shown = shown;
    this.marks = marks;
  }

  Graph graph() {
    shown.stream().flatMap(one -> one.grantees().stream()).distinct().forEach(this::add);
    alike().forEach(this::add);
    return new Graph(List.copyOf(areas.values()), nodes, List.copyOf(edges));
  }

  private void add(Grantee grantee) {
    var area = grantee.account().isEmpty() ? "" : area(FROM, grantee.account());
    var anyone = grantee.kind() == Grantee.Kind.ANYONE;
    var thing =
        new Thing(
            "who " + grantee.text(),
            grantee.kind().icon(),
            grantee.kind().word(),
            grantee.name(),
            anyone ? "in any AWS account" : "",
            List.of(),
            Way.nowhere());
    nodes.add(new Node(thing, List.of(), area, anyone ? Badge.ANYONE.css() : ""));
  }

  // Roles of one account that trust the same are one box where they are many.
  private void add(List<Trusting> same) {
    if (same.size() <= FEW) {
      same.forEach(one -> add(one(one), List.of(), one));
      return;
    }
    var first = same.getFirst();
    var parts = new ArrayList<>(same.stream().limit(NAMED).map(TrustScene::one).toList());
    if (same.size() > NAMED) {
      parts.add(rest(first.role(), same.size() - NAMED));
    }
    add(many(same), parts, first);
  }

  private void add(Thing thing, List<Thing> parts, Trusting trusting) {
    var area = area(TO, trusting.role().account().value());
    nodes.add(new Node(thing, parts, area, trusting.open() ? Badge.ANYONE.css() : ""));
    trusting
        .grantees()
        .forEach(grantee ->
            edges.add(new Edge("who " + grantee.text(), thing.key(), "", css(grantee, trusting))));
  }

  private Iterable<List<Trusting>> alike() {
    var alike = new LinkedHashMap<String, List<Trusting>>();
    for (Trusting one : shown) {
      var named = one.grantees().stream().map(Grantee::text).sorted().toList();
      var key = one.role().account() + " " + one.open() + " " + named;
      alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    return alike.values();
  }

  private static Thing one(Trusting trusting) {
    var role = trusting.role();
    return new Thing(
        key(role), Icon.ROLE, "Role", role.label(), "", badges(trusting), Way.to(role));
  }

  private static List<Badge> badges(Trusting trusting) {
    if (trusting.open()) {
      return List.of(Badge.ANYONE);
    }
    return trusting.grantees().stream().anyMatch(one -> one.kind() == Grantee.Kind.ANYONE)
        ? List.of(Badge.CONDITIONS)
        : List.of();
  }

  private static Thing many(List<Trusting> same) {
    var role = same.getFirst().role();
    return new Thing(
        "many " + key(role),
        Icon.MANY,
        "Roles",
        Numbers.of(same.size(), "role"),
        "that trust the same",
        List.of(),
        Way.toList(role, ""));
  }

  private static Thing rest(Resource like, int more) {
    return new Thing(
        "rest " + key(like),
        Icon.MANY,
        "Roles",
        Numbers.of(more) + " more",
        "",
        List.of(),
        Way.toList(like, ""));
  }

  private String area(String side, String account) {
    var key = side + account;
    areas.computeIfAbsent(key, _ -> area(key, new AccountId(account)));
    return key;
  }

  private Area area(String key, AccountId account) {
    var mark = marks.of(account);
    var known = marks.byId().containsKey(account);
    var title = known ? mark.name() : "another account";
    var kind = key.startsWith(FROM) ? "Account that is named" : "Account with roles";
    var icon = known ? Icon.ACCOUNT : Icon.EXTERNAL;
    var way = known ? Way.toTrust(mark.id()) : Way.nowhere();
    return new Area(
        new Thing(key, icon, kind, title, mark.id(), List.of(), way),
        known ? mark.css() : "picture-unsure");
  }

  private static String key(Resource role) {
    return "role " + role.account() + " " + role.id();
  }

  private String css(Grantee grantee, Trusting trusting) {
    if (grantee.kind() == Grantee.Kind.ANYONE && trusting.open()) {
      return "picture-line-bad";
    }
    return grantee.account().isEmpty() || known(grantee.account()) ? "" : "picture-line-outside";
  }

  private boolean known(String account) {
    return marks.byId().containsKey(new AccountId(account));
  }
}
