package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the root user of an account signs in with a second factor. */
@Component
final class RootMfa implements Setting {

  private final ResourceType type;

  RootMfa(Catalog catalog) {
    this.type = AccountSummary.of(catalog);
  }

  @Override
  public About about() {
    return new About(
        "root-mfa",
        "Root MFA",
        "Does the root user need a second factor to sign in?",
        "Security Hub IAM.9");
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
    return switch (seen.isEmpty() ? "" : seen.getFirst().text(AccountSummary.ROOT_MFA)) {
      case "" -> Verdict.unknown("AWS's summary of the account does not say.");
      case "0" -> Verdict.attention("off", "The root user signs in with a password alone.");
      default -> Verdict.good("on", "The root user has an MFA device.");
    };
  }
}
