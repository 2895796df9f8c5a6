package dev.vitrine.search;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a network interface or an address belongs to. */
@Component
class Owners {

  private record Described(Pattern words, String type) {}

  // What services write into the descriptions of the interfaces that they make:
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
  private static final List<Described> DESCRIBED =
      List.of(
          new Described(
              Pattern.compile("ELB (?:app|net|gwy)/([^/]+)/[0-9a-f]+"),
              "elasticloadbalancingv2-load-balancer"),
          new Described(Pattern.compile("ELB ([^/]+)"), "elasticloadbalancing-load-balancer"),
          new Described(
              Pattern.compile("Interface for NAT Gateway (nat-[0-9a-f]+)"), "ec2-nat-gateway"),
          new Described(
              Pattern.compile("AWS Lambda VPC ENI-(.+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
              "lambda-function"),
          new Described(
              Pattern.compile("VPC Endpoint Interface (vpce-[0-9a-f]+)"), "ec2-vpc-endpoint"),
          new Described(
              Pattern.compile("EFS mount target for (fs-[0-9a-f]+).*"), "efs-file-system"),
          new Described(
              Pattern.compile(
                  "Network Interface for Transit Gateway Attachment (tgw-attach-[0-9a-f]+)"),
              "ec2-transit-gateway-attachment"));

  private static final List<String> OWNED = List.of("ec2-network-interface", "ec2-eip");

  private final Catalog catalog;

  Owners(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What owns a resource, where it is an interface or an address and AWS says so. */
  Optional<Link> of(Resource row) {
    return OWNED.contains(row.type())
        ? described(row).or(() -> pointed(row, "ec2-instance")).or(() -> pointed(row, "ec2-nat-gateway"))
        : Optional.empty();
  }

  private static Optional<Link> pointed(Resource row, String type) {
    return row.links().stream().filter(link -> link.type().equals(type)).findFirst();
  }

  private Optional<Link> described(Resource row) {
    return row.fields().stream()
        .flatMap(field -> field instanceof String text ? Stream.of(text) : Stream.empty())
        .flatMap(text -> described(row, text).stream())
        .findFirst();
  }

  private Optional<Link> described(Resource row, String text) {
    for (Described one : DESCRIBED) {
      var words = one.words().matcher(text);
      if (words.matches() && catalog.find(one.type()).isPresent()) {
        return Optional.of(new Link(row.account(), row.region(), one.type(), words.group(1)));
      }
    }
    return Optional.empty();
  }
}
