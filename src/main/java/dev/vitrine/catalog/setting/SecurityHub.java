package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether Security Hub is switched on. */
@Component
final class SecurityHub implements Setting {

  private final ResourceType type;

  SecurityHub(Catalog catalog) {
    this.type = catalog.find("securityhub-hub").orElseThrow();
  }

  @Override
  public About about() {
    return new About(
        "security-hub",
        "Security Hub",
        "Is Security Hub switched on in every region?",
        "Security Hub SecurityHub.1");
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
    return seen.isEmpty()
        ? Verdict.attention("off", "Security Hub is not switched on.")
        : Verdict.good("on", "Security Hub is switched on.");
  }
}
