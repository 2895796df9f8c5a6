package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the root user of an account has access keys. */
@Component
final class RootAccessKeys implements Setting {

  private final ResourceType type;

  RootAccessKeys(Catalog catalog) {
    this.type = AccountSummary.of(catalog);
  }

  @Override
  public About about() {
    return new About(
        "root-access-keys",
        "Root access keys",
        "Does the root user have access keys, which nothing can limit?",
        "Security Hub IAM.4");
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
    return switch (seen.isEmpty() ? "" : seen.getFirst().text(AccountSummary.ROOT_KEYS)) {
      case "" -> Verdict.unknown("AWS's summary of the account does not say.");
      case "0" -> Verdict.good("none", "The root user has no access keys.");
      default -> Verdict.attention("present", "The root user has access keys.");
    };
  }
}
