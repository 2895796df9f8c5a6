package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.session.OwnIdentity;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Completes what an address says by what Vitrine knows of itself, without asking AWS. */
@Component
class SetupQuestions {

  private final Accounts accounts;
  private final OwnIdentity identity;

  SetupQuestions(Accounts accounts, OwnIdentity identity) {
    this.accounts = accounts;
    this.identity = identity;
  }

  /**
   * The question.
   *
   * @throws dev.vitrine.account.BadValueException naming the parameter that is wrong
   */
  SetupQuestion of(Viewer viewer, Map<String, List<String>> parameters) {
    return SetupQuestion.of(
        parameters, () -> accounts.administrator(viewer) ? own() : Optional.empty());
  }

  private Optional<HubRole> own() {
    return switch (identity.find()) {
      case OwnIdentity.Known known -> known.account().map(account -> hub(account, known.role()));
      case OwnIdentity.Unavailable _ -> Optional.empty();
    };
  }

  // The instance's metadata do not tell the role's path; whoever gave it one writes it.
  private static HubRole hub(AccountId account, Optional<String> arn) {
    return new HubRole(
        account,
        arn.map(it -> new RoleName(it.substring(it.indexOf('/') + 1))).orElse(HubRole.USUAL));
  }
}
