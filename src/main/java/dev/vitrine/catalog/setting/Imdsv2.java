package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which share of an account's instances refuses IMDSv1. */
@Component
final class Imdsv2 implements Setting {

  private static final String TOKENS = "MetadataOptions";
  private static final List<String> GONE = List.of("terminated", "shutting-down");

  private final ResourceType type;

  Imdsv2(Catalog catalog) {
    this.type = catalog.find("ec2-instance").orElseThrow();
  }

  @Override
  public About about() {
    return new About(
        "imdsv2",
        "IMDSv2 share",
        "Do all instances demand IMDSv2, so that a web application cannot be robbed of its role?",
        "Security Hub EC2.8");
  }

  @Override
  public ResourceType type() {
    return type;
  }

  @Override
  public Span span() {
    return Span.ALL_TOGETHER;
  }

  @Override
  public Verdict judge(List<Seen> seen) {
    var all = seen.stream().filter(instance -> !GONE.contains(instance.text("State"))).toList();
    if (all.isEmpty()) {
      return Verdict.good("no instances", "There are no instances.");
    }
    var lax = count(all, "optional");
    var value = "%,d of %,d".formatted(count(all, "required"), all.size());
    if (lax > 0) {
      return Verdict.attention(
          value,
          lax == 1 ? "1 instance allows IMDSv1." : "%,d instances allow IMDSv1.".formatted(lax));
    }
    return count(all, "required") == all.size()
        ? Verdict.good(value, "All instances demand IMDSv2.")
        : Verdict.unknown("AWS did not say of every instance whether it allows IMDSv1.");
  }

  private static long count(List<Seen> instances, String tokens) {
    return instances.stream().filter(one -> one.text(TOKENS).equals(tokens)).count();
  }
}
