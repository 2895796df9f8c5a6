package dev.vitrine.sandbox;

import java.util.Set;
import java.util.stream.Collectors;

/** Knows which regions an account has enabled, from what DescribeRegions answers there. */
final class Regions {

  private final Content content;

  Regions(Content content) {
    this.content = content;
  }

  /**
   * Lets a request pass in a region that the account has enabled.
   *
   * @throws AwsRefusal as AWS refuses credentials that the region does not know
   */
  void require(String account, String region, ServiceFamily family) {
    if (!enabled(account).contains(region)) {
      throw Rejection.INVALID.by(family);
    }
  }

  private Set<String> enabled(String account) {
    return content.items("ec2-region", account, "us-east-1").stream()
        .filter(item -> !item.path("OptInStatus").asString().equals("not-opted-in"))
        .map(item -> item.path("RegionName").asString())
        .collect(Collectors.toUnmodifiableSet());
  }
}
