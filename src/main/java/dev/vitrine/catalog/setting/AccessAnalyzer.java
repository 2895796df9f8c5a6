package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether Access Analyzer looks for access from outside. */
@Component
final class AccessAnalyzer implements Setting {

  private static final List<String> OUTSIDE = List.of("ACCOUNT", "ORGANIZATION");

  private final ResourceType type;

  AccessAnalyzer(Catalog catalog) {
    this.type = catalog.find("accessanalyzer-analyzer").orElseThrow();
  }

  @Override
  public About about() {
    return new About(
        "access-analyzer",
        "Access Analyzer",
        "Does an analyzer look for access from outside, in every region?",
        "Security Hub IAM.28");
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
    var outside =
        seen.stream().filter(analyzer -> OUTSIDE.contains(analyzer.text("type"))).toList();
    if (outside.isEmpty()) {
      return Verdict.attention("none", "No analyzer looks for access from outside.");
    }
    return outside.stream().anyMatch(analyzer -> analyzer.text("status").equals("ACTIVE"))
        ? Verdict.good("active", "An analyzer looks for access from outside.")
        : Verdict.attention(
            outside.getFirst().text("status"), "There is an analyzer, but it is not active.");
  }
}
