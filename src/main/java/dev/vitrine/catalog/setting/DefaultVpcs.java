package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether regions still have the VPC that AWS made for them. */
@Component
final class DefaultVpcs implements Setting {

  private final ResourceType type;

  DefaultVpcs(Catalog catalog) {
    this.type = catalog.find("ec2-vpc").orElseThrow();
  }

  @Override
  public About about() {
    return new About(
        "default-vpcs",
        "Default VPCs",
        "Are AWS's default VPCs gone, where instances get public addresses unasked?",
        "Security Hub EC2.2");
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
    var regions =
        seen.stream()
            .filter(vpc -> vpc.isTrue("IsDefault"))
            .map(vpc -> vpc.row().region().value())
            .distinct()
            .toList();
    return regions.isEmpty()
        ? Verdict.good("none", "There is no default VPC.")
        : Verdict.attention(
            String.valueOf(regions.size()), "In " + String.join(", ", regions) + ".");
  }
}
