package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is public is decided by route tables, and only where these are known. */
class NetworkTests {

  private static final String LOCAL = "10.0.0.0/16 local";
  private static final String OPEN = "0.0.0.0/0 igw-1";

  @Test
  void callsASubnetPublicWhoseOwnTableLeadsToAnInternetGateway() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .table("rtb-main", true, List.of(), LOCAL)
            .table("rtb-1", false, List.of("subnet-1"), LOCAL, OPEN);
    assertThat(badge(given, "subnet-1")).isEqualTo(Badge.PUBLIC);
  }

  @Test
  void takesTheMainTableForSubnetsWithoutOneOfTheirOwn() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .subnet("subnet-2", "eu-west-1a")
            .table("rtb-main", true, List.of(), LOCAL, OPEN)
            .table("rtb-2", false, List.of("subnet-2"), LOCAL, "0.0.0.0/0 nat-1");
    assertThat(badge(given, "subnet-1")).isEqualTo(Badge.PUBLIC);
    assertThat(badge(given, "subnet-2")).isEqualTo(Badge.PRIVATE);
  }

  @Test
  void callsNothingPublicWhoseGatewayIsGone() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .table("rtb-main", true, List.of(), LOCAL, OPEN + " blackhole");
    assertThat(badge(given, "subnet-1")).isEqualTo(Badge.PRIVATE);
    var graph = graph(given, "");
    assertThat(thing(graph, "igw-1").badges()).extracting(Badge::word).containsExactly("gone");
    assertThat(thing(graph, "igw-1").way().to()).isEqualTo(Way.To.NOTHING);
    assertThat(graph.edges())
        .filteredOn(edge -> edge.to().equals("igw-1"))
        .extracting(Edge::css, Edge::label)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("picture-line-gone", "0.0.0.0/0 gone"));
  }

  @Test
  void doesNotTakeAnEgressOnlyGatewayForAnOpenOne() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .table("rtb-main", true, List.of(), LOCAL, "::/0 eigw-1");
    assertThat(badge(given, "subnet-1")).isEqualTo(Badge.PRIVATE);
  }

  @Test
  void doesNotKnowWhatIsPublicWhereTablesCouldNotBeRead() {
    var given = new Given().subnet("subnet-1", "eu-west-1a").denied("ec2-route-table");
    assertThat(badge(given, "subnet-1")).isEqualTo(Badge.UNKNOWN);
  }

  @Test
  void drawsNothingOfAnotherVpc() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .row(
                "ec2-subnet",
                "subnet-other",
                List.of("10.9.0.0/24", "eu-west-1a"),
                Given.link("ec2-vpc", "vpc-2"));
    assertThat(keys(graph(given, ""))).contains("subnet-1").doesNotContain("subnet-other");
  }

  @Test
  void drawsManyOfAKindAsOneBoxThatLeadsToTheirList() {
    var given = new Given().subnet("subnet-1", "eu-west-1a");
    IntStream.range(0, 37)
        .forEach(i -> given.instance("i-" + i, "subnet-1", i < 3 ? "198.51.100." + i : ""));
    var subnet = node(graph(given, ""), "subnet-1");
    assertThat(subnet.parts()).hasSize(1);
    var many = subnet.parts().getFirst();
    assertThat(many.title()).isEqualTo("37 instances");
    assertThat(many.badges()).extracting(Badge::word).containsExactly("3 public");
    assertThat(many.way().to()).isEqualTo(Way.To.LIST);
    assertThat(many.way().filter()).containsExactly("SubnetId=subnet-1");
  }

  @Test
  void drawsOneByOneInASubnetThatIsLookedAtAlone() {
    var given = new Given().subnet("subnet-1", "eu-west-1a").subnet("subnet-2", "eu-west-1b");
    IntStream.range(0, 12).forEach(i -> given.instance("i-" + i, "subnet-1", ""));
    var graph = graph(given, "subnet-1");
    assertThat(node(graph, "subnet-1").parts()).hasSize(12);
    assertThat(keys(graph)).doesNotContain("subnet-2");
    assertThat(scene(given, "subnet-1").leftOut())
        .anyMatch(sentence -> sentence.startsWith("1 other subnet"));
  }

  @Test
  void drawsNoMoreThanFitsAndSaysWhatIsLeftOut() {
    var given = new Given().table("rtb-main", true, List.of(), LOCAL, OPEN);
    IntStream.range(0, 400)
        .forEach(i ->
            given
                .subnet("subnet-%03d".formatted(i), "eu-west-1" + (char) ('a' + i % 3))
                .instance("i-" + i, "subnet-%03d".formatted(i), ""));
    var scene = scene(given, "");
    assertThat(scene.graph().boxes()).isBetween(50, Graph.MOST);
    assertThat(scene.leftOut())
        .anyMatch(sentence -> sentence.matches("Only the first \\d+ of 400 subnets are drawn.*"));
  }

  @Test
  void putsEveryBoxIntoTheTable() {
    var given =
        new Given()
            .subnet("subnet-1", "eu-west-1a")
            .instance("i-1", "subnet-1", "198.51.100.1")
            .table("rtb-main", true, List.of(), LOCAL, OPEN, "10.1.0.0/16 pcx-1");
    var graph = graph(given, "");
    var listed =
        Entry.of(graph).stream().map(entry -> entry.thing().key()).collect(Collectors.toSet());
    assertThat(listed)
        .hasSize(graph.boxes() + graph.areas().size())
        .containsAll(keys(graph))
        .contains("zone eu-west-1a");
    assertThat(Entry.of(graph))
        .filteredOn(entry -> entry.thing().key().equals("rtb-main"))
        .flatExtracting(Entry::leadsTo)
        .containsExactly("igw-1 (0.0.0.0/0)", "pcx-1 (10.1.0.0/16)");
  }

  @Test
  void saysWhatIsDeniedInsteadOfDrawingThatThereIsNone() {
    var given = new Given().subnet("subnet-1", "eu-west-1a").denied("rds-db-instance");
    var reads =
        Read.of(
            given.readings(),
            dev.vitrine.page.AccountMarks.of(List.of()),
            java.time.Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(reads)
        .filteredOn(read -> !read.lack().isEmpty())
        .singleElement()
        .satisfies(read -> {
          assertThat(read.type()).isEqualTo("rds-db-instance");
          assertThat(read.lack()).contains("nobody could read whether there are any");
          assertThat(read.line().status().word()).isEqualTo("denied");
        });
  }

  private static Badge badge(Given given, String subnet) {
    return Network.of(Given.vpc(), given.readings()).subnets().stream()
        .filter(one -> one.row().id().equals(subnet))
        .findFirst()
        .orElseThrow()
        .badge();
  }

  private static Graph graph(Given given, String focus) {
    return scene(given, focus).graph();
  }

  private static Scene scene(Given given, String focus) {
    var readings = given.readings();
    return new NetworkMap(Network.of(Given.vpc(), readings), readings, _ -> true, focus).scene();
  }

  private static Node node(Graph graph, String key) {
    return graph.nodes().stream()
        .filter(node -> node.thing().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Thing thing(Graph graph, String key) {
    return node(graph, key).thing();
  }

  private static List<String> keys(Graph graph) {
    return graph.nodes().stream().map(node -> node.thing().key()).toList();
  }
}
