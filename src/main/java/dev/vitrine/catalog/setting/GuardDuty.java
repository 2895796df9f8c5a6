package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether GuardDuty watches. */
@Component
final class GuardDuty implements Setting {

  private final ResourceType type;

  GuardDuty(Catalog catalog) {
    this.type = Aspect.of(catalog.find("guardduty-detector").orElseThrow(), "Detector", "Status");
  }

  @Override
  public About about() {
    return new About(
        "guardduty", "GuardDuty", "Does GuardDuty watch every region?", "Security Hub GuardDuty.1");
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
      return Verdict.attention("off", "There is no detector: GuardDuty is not switched on.");
    }
    return seen.stream().anyMatch(detector -> detector.text("Status").equals("ENABLED"))
        ? Verdict.good("on", "The detector is enabled.")
        : Verdict.attention("suspended", "There is a detector, but it is not enabled.");
  }
}
