package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether AWS Config records. */
@Component
final class ConfigRecorder implements Setting {

  private final ResourceType type;

  ConfigRecorder(Catalog catalog) {
    this.type =
        Aspect.of(
            catalog.find("config-configuration-recorder").orElseThrow(),
            "Status",
            "ConfigurationRecordersStatus.recording");
  }

  @Override
  public About about() {
    return new About(
        "config-recorder",
        "Config recorder",
        "Does AWS Config record how resources change, in every region?",
        "Security Hub Config.1");
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
      return Verdict.attention("none", "There is no recorder.");
    }
    var recorder = seen.getFirst();
    if (!recorder.isTrue("ConfigurationRecordersStatus.recording")) {
      return Verdict.attention("stopped", "There is a recorder, but it is not recording.");
    }
    return recorder.isTrue("recordingGroup.allSupported")
        ? Verdict.good("recording", "All types that Config supports are recorded.")
        : Verdict.attention("some types", "The recorder is recording, but not every type.");
  }
}
