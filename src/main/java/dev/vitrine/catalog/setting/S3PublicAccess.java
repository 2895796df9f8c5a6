package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether S3 refuses public access to all buckets of an account, whatever they say themselves. */
@Component
final class S3PublicAccess implements Setting {

  private static final String OF = "PublicAccessBlockConfiguration.";

  private static final List<String> PARTS =
      List.of("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets");

  private final ResourceType type;

  S3PublicAccess(Catalog catalog) {
    var account = catalog.find("iam-account").orElseThrow();
    var paths = PARTS.stream().map(OF::concat).toArray(String[]::new);
    this.type = Aspect.of(account, "Public access block", paths);
  }

  @Override
  public About about() {
    return new About(
        "s3-public-access",
        "S3 public access block",
        "Does the account refuse public access to all its buckets, whatever a bucket itself says?",
        "Security Hub S3.1");
  }

  @Override
  public ResourceType type() {
    return type;
  }

  @Override
  public Span span() {
    return Span.EACH_REGION;
  }

  @Override
  public Verdict judge(List<Seen> seen) {
    if (seen.isEmpty()) {
      return Verdict.unknown("AWS did not say which account this is.");
    }
    var account = seen.getFirst();
    if (PARTS.stream().allMatch(part -> account.value(OF + part).isEmpty())) {
      return Verdict.attention("not set", "Each bucket decides by itself whether it is public.");
    }
    var off = PARTS.stream().filter(part -> !account.isTrue(OF + part)).toList();
    return off.isEmpty()
        ? Verdict.good("all four on", "No bucket of the account can be public.")
        : Verdict.attention(
            "%d of %d on".formatted(PARTS.size() - off.size(), PARTS.size()),
            "Not on: " + String.join(", ", off) + ".");
  }
}
