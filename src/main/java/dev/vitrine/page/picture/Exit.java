package dev.vitrine.page.picture;

import java.util.Arrays;

/** What a route can lead to, told apart by how its id begins. */
enum Exit {
  INTERNET("igw-", "ec2-internet-gateway", "Internet gateway", Icon.GATEWAY),
  NAT("nat-", "ec2-nat-gateway", "NAT gateway", Icon.NAT),
  TRANSIT("tgw-", "ec2-transit-gateway", "Transit gateway", Icon.TRANSIT),
  PEERING("pcx-", "ec2-vpc-peering-connection", "Peering", Icon.PEERING),
  ENDPOINT("vpce-", "ec2-vpc-endpoint", "VPC endpoint", Icon.ENDPOINT),
  INTERFACE("eni-", "ec2-network-interface", "Network interface", Icon.RESOURCE),
  INSTANCE("i-", "ec2-instance", "Instance", Icon.INSTANCE),
  EGRESS("eigw-", "", "Egress-only internet gateway", Icon.NAT),
  VPN("vgw-", "", "Virtual private gateway", Icon.TRANSIT),
  CARRIER("cagw-", "", "Carrier gateway", Icon.GATEWAY),
  LOCAL("lgw-", "", "Local gateway", Icon.TRANSIT),
  OTHER("", "", "Other target", Icon.RESOURCE);

  private final String prefix;
  private final String type;
  private final String kind;
  private final Icon icon;

  Exit(String prefix, String type, String kind, Icon icon) {
    this.prefix = prefix;
    this.type = type;
    this.kind = kind;
    this.icon = icon;
  }

  static Exit of(String id) {
    return Arrays.stream(values())
        .filter(exit -> id.startsWith(exit.prefix))
        .findFirst()
        .orElse(OTHER);
  }

  /** The id of its type, empty where there is none. */
  String type() {
    return type;
  }

  String kind() {
    return kind;
  }

  Icon icon() {
    return icon;
  }
}
