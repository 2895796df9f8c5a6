package dev.vitrine.page.picture;

import java.util.Map;

/** Which sign stands for which types. */
final class Icons {

  private static final Map<String, Icon> BY_PREFIX =
      Map.ofEntries(
          Map.entry("ec2-instance", Icon.INSTANCE),
          Map.entry("ec2-internet-gateway", Icon.GATEWAY),
          Map.entry("ec2-nat-gateway", Icon.NAT),
          Map.entry("ec2-route-table", Icon.ROUTES),
          Map.entry("ec2-subnet", Icon.SUBNET),
          Map.entry("ec2-transit-gateway", Icon.TRANSIT),
          Map.entry("ec2-vpc-endpoint", Icon.ENDPOINT),
          Map.entry("ec2-vpc-peering-connection", Icon.PEERING),
          Map.entry("elasticloadbalancing", Icon.BALANCER),
          Map.entry("iam-role", Icon.ROLE),
          Map.entry("iam-user", Icon.PERSON),
          Map.entry("lambda-function", Icon.FUNCTION),
          Map.entry("rds-db", Icon.DATABASE),
          Map.entry("dynamodb-table", Icon.DATABASE));

  private Icons() {}

  static Icon of(String type) {
    return BY_PREFIX.entrySet().stream()
        .filter(sign -> type.startsWith(sign.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Icon.RESOURCE);
  }
}
