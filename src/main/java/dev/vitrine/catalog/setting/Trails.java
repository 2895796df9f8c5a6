package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether something records what happens in an account, in all its regions. */
@Component
final class Trails implements Setting {

  private final ResourceType type;

  Trails(Catalog catalog) {
    this.type = Aspect.of(catalog.find("cloudtrail-trail").orElseThrow(), "Status", "IsLogging");
  }

  @Override
  public About about() {
    return new About(
        "trails",
        "CloudTrail",
        "Does a trail record all regions, and is it recording now?",
        "Security Hub CloudTrail.1");
  }

  @Override
  public ResourceType type() {
    return type;
  }

  @Override
  public Span span() {
    return Span.ONE_SUFFICES;
  }

  @Override
  public Verdict judge(List<Seen> seen) {
    var all = seen.stream().filter(trail -> trail.isTrue("IsMultiRegionTrail")).toList();
    var logging = all.stream().filter(trail -> trail.isTrue("IsLogging")).toList();
    if (!logging.isEmpty()) {
      return Verdict.good(
          logging.size() == 1 ? "1 trail" : logging.size() + " trails",
          "Recording in all regions: " + names(logging) + ".");
    }
    if (!all.isEmpty()) {
      return Verdict.attention("not recording", "Switched off: " + names(all) + ".");
    }
    return seen.isEmpty()
        ? Verdict.attention("no trail", "Nothing records what happens in the account.")
        : Verdict.attention("one region only", "No trail records all regions.");
  }

  private static String names(List<Seen> trails) {
    return trails.stream().map(trail -> trail.row().label()).collect(Collectors.joining(", "));
  }
}
