package dev.vitrine.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** A part of AWS with its own accounts, regions and ARNs. */
public enum Partition {
  /** The commercial regions. */
  AWS("aws", "us-east-1"),
  /** China. */
  AWS_CN("aws-cn", "cn-north-1"),
  /** The GovCloud of the United States. */
  AWS_US_GOV("aws-us-gov", "us-gov-west-1");

  private final String id;
  private final String home;

  Partition(String id, String home) {
    this.id = id;
    this.home = home;
  }

  /** The name in ARNs, such as {@code aws-cn}. */
  public String id() {
    return id;
  }

  /** The region where this partition's global services are signed for. */
  public RegionId home() {
    return new RegionId(home);
  }

  /** The partition of that name in ARNs. */
  public static Optional<Partition> named(String id) {
    return Arrays.stream(values()).filter(partition -> partition.id.equals(id)).findFirst();
  }

  /** The partition in which the region lies; none for {@code global} and for other partitions. */
  public static Optional<Partition> of(RegionId region) {
    return Arrays.stream(values())
        .filter(partition -> !region.isGlobal() && partition.has(region))
        .findFirst();
  }

  /**
   * Whether the region lies here, by the metadata of the AWS SDK; {@code global} lies everywhere.
   */
  public boolean has(RegionId region) {
    return region.isGlobal() || PartitionMetadata.of(Region.of(region.value())).id().equals(id);
  }

  /**
   * The regions of this partition that the AWS SDK knows, without the pseudo-region for globals.
   */
  public List<RegionId> regions() {
    return Region.regions().stream()
        .filter(region -> !region.isGlobalRegion())
        .map(region -> new RegionId(region.id()))
        .filter(this::has)
        .sorted()
        .toList();
  }
}
