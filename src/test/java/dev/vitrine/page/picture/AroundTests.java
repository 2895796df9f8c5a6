package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies around a resource, one step and two steps away. */
class AroundTests {

  private static final Resource SUBNET = resource("ec2-subnet", "s", Given.link("ec2-vpc", "v"));
  private static final Resource INSTANCE =
      resource("ec2-instance", "i", Given.link("ec2-subnet", "s"), Given.link("ec2-volume", "d"));
  private static final Resource GROUP =
      resource("autoscaling-auto-scaling-group", "g", Given.link("ec2-instance", "i"));
  private static final Resource VPC = resource("ec2-vpc", "v", Given.link("ec2-image", "x"));
  private static final List<Resource> KNOWN = List.of(SUBNET, INSTANCE, GROUP, VPC);

  @Test
  void goesOneStepBothWays() {
    assertThat(rings(1)).containsExactlyInAnyOrder("1 ec2-vpc v", "-1 ec2-instance i");
  }

  @Test
  void goesTwoStepsBothWays() {
    assertThat(rings(2))
        .containsExactlyInAnyOrder(
            "1 ec2-vpc v",
            "-1 ec2-instance i",
            "2 ec2-image x",
            "-2 autoscaling-auto-scaling-group g");
  }

  @Test
  void findsEachThingOnceEvenInCircles() {
    var one = resource("ec2-instance", "one", Given.link("ec2-instance", "two"));
    var two = resource("ec2-instance", "two", Given.link("ec2-instance", "one"));
    var around = new Around(one, List.of(one, two), 2);
    assertThat(around.rings())
        .singleElement()
        .satisfies(
            ring -> assertThat(ring.members()).containsExactly(Given.link("ec2-instance", "two")));
  }

  private static List<String> rings(int steps) {
    return new Around(SUBNET, KNOWN, steps)
        .rings().stream()
            .flatMap(ring ->
                ring.members().stream()
                    .map(link -> ring.step() + " " + link.type() + " " + link.id()))
            .toList();
  }

  private static Resource resource(String type, String id, Link... links) {
    return Given.resource(type, id, List.of(), List.of(), links);
  }
}
