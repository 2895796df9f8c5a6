package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether new EBS volumes are encrypted by themselves. */
@Component
final class EbsEncryption implements Setting {

  private final ResourceType type;

  EbsEncryption(Catalog catalog) {
    this.type = catalog.find("ec2-ebs-default").orElseThrow();
  }

  @Override
  public About about() {
    return new About(
        "ebs-encryption",
        "EBS encryption by default",
        "Are new EBS volumes of every region encrypted by themselves?",
        "Security Hub EC2.7");
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
    return switch (seen.isEmpty() ? "" : seen.getFirst().text("EbsEncryptionByDefault")) {
      case "true" -> Verdict.good("on", "New volumes are encrypted by themselves.");
      case "false" ->
          Verdict.attention("off", "New volumes are encrypted only where somebody thinks of it.");
      default -> Verdict.unknown("AWS did not say.");
    };
  }
}
