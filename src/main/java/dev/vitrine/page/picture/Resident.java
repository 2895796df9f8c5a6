package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;

/** What stands in subnets, and how one sees that it can be reached from the internet. */
enum Resident {
  BALANCER(
      "elasticloadbalancingv2-load-balancer",
      Icon.BALANCER,
      "load balancer",
      "AvailabilityZones.SubnetId",
      "Scheme",
      "internet-facing"),
  CLASSIC_BALANCER(
      "elasticloadbalancing-load-balancer",
      Icon.BALANCER,
      "classic load balancer",
      "Subnets",
      "Scheme",
      "internet-facing"),
  INSTANCE("ec2-instance", Icon.INSTANCE, "instance", "SubnetId", "PublicIpAddress", ""),
  DATABASE(
      "rds-db-instance",
      Icon.DATABASE,
      "database",
      "DBSubnetGroup.VpcId",
      "PubliclyAccessible",
      "true"),
  FUNCTION("lambda-function", Icon.FUNCTION, "function", "VpcConfig.VpcId", "", ""),
  ENDPOINT("ec2-vpc-endpoint", Icon.ENDPOINT, "VPC endpoint", "SubnetIds", "", "");

  private final String type;
  private final Icon icon;
  private final String word;
  private final String place;
  private final String column;
  private final String open;

  /**
   * Begins.
   *
   * @param place the column that says in which subnet or VPC one stands
   * @param column the column that says whether it is public, empty where none does
   * @param open what that column then says, empty for anything
   */
  Resident(String type, Icon icon, String word, String place, String column, String open) {
    this.type = type;
    this.icon = icon;
    this.word = word;
    this.place = place;
    this.column = column;
    this.open = open;
  }

  String type() {
    return type;
  }

  Icon icon() {
    return icon;
  }

  /** What one of them is called. */
  String word() {
    return word;
  }

  /** The filter for those in a subnet, or in its VPC where rows do not name subnets. */
  String filter(String subnet, String vpc, Values values) {
    return values.name(place) + "=" + (place.endsWith("VpcId") ? vpc : subnet);
  }

  boolean open(Resource row, Values values) {
    if (column.isEmpty()) {
      return false;
    }
    var said = values.text(row, column);
    return open.isEmpty() ? !said.isEmpty() : said.equals(open);
  }
}
