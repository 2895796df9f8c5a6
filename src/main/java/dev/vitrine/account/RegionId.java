package dev.vitrine.account;

import java.util.regex.Pattern;
import software.amazon.awssdk.regions.Region;

/**
 * The id of an AWS region, or {@code global} for what belongs to no region.
 *
 * @param value AWS's own name, such as {@code eu-west-1}
 */
public record RegionId(String value) implements Comparable<RegionId> {

  /** Where global types stand, and accounts whose regions nobody knows yet. */
  public static final RegionId GLOBAL = new RegionId("global");

  private static final Pattern FORM = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,3}-[0-9]{1,2}");

  /** Refuses what cannot be the name of a region, so that no region ever becomes another host. */
  public RegionId {
    if (!value.equals("global") && !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a region is written like eu-west-1, or global");
    }
  }

  /**
   * Reads a region that somebody asked for.
   *
   * @throws IllegalArgumentException unless it is {@code global} or a region that the AWS SDK knows
   */
  public static RegionId of(String value) {
    var region = new RegionId(value);
    if (!region.isGlobal() && !Region.regions().contains(Region.of(value))) {
      throw new IllegalArgumentException("a region that AWS has, such as eu-west-1, or global");
    }
    return region;
  }

  /** Whether this stands for no region at all. */
  public boolean isGlobal() {
    return equals(GLOBAL);
  }

  @Override
  public int compareTo(RegionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
