package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides which roles account B may assume, from the accounts that the viewer may let in. */
@Component
class Hubs {

  // What IAM accepts as all inline policies of a role together, with room for the rest of it:
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  private static final int INLINE = 10_240 - 240;

  private final Accounts accounts;

  Hubs(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * The hub that the question asks for.
   *
   * @throws BadValueException where the configured roles do not fit into one policy
   */
  Hub of(Viewer viewer, SetupQuestion question) {
    var visible = letIn(viewer);
    var sourceIdentity =
        question.sourceIdentity() || visible.stream().anyMatch(Account::sourceIdentity);
    return new Hub(
        question.hubRole(),
        switch (question.reach()) {
          case ANY -> anywhere(visible);
          case CONFIGURED -> oneByOne(visible);
        },
        sourceIdentity);
  }

  /** The accounts as they are configured, and as rules let this viewer in. */
  private List<Account> letIn(Viewer viewer) {
    if (!accounts.administrator(viewer)) {
      return List.of();
    }
    var visible = accounts.visibleTo(viewer);
    var ids = visible.stream().map(Account::id).collect(Collectors.toSet());
    var own = accounts.all().stream().filter(account -> ids.contains(account.id()));
    return Stream.concat(own, visible.stream()).distinct().toList();
  }

  private static List<RolePattern> anywhere(List<Account> visible) {
    return Stream.concat(Stream.of(RoleName.FOR_B), visible.stream().flatMap(Hubs::plain))
        .distinct()
        .sorted()
        .map(role -> new RolePattern(Optional.empty(), role))
        .toList();
  }

  private static List<RolePattern> oneByOne(List<Account> visible) {
    var roles =
        visible.stream()
            .flatMap(account ->
                plain(account).map(role -> new RolePattern(Optional.of(account.id()), role)))
            .toList();
    if (roles.isEmpty() || roles.size() < visible.size() || length(roles) > INLINE) {
      throw new BadValueException(
          "reach", "any, where the configured roles are none or do not fit into one policy");
    }
    return roles;
  }

  private static int length(List<RolePattern> roles) {
    return roles.stream().mapToInt(role -> role.arn("aws-us-gov").length() + 3).sum();
  }

  // A path that no document can carry as it is; its owner writes that one line by hand.
  private static Stream<RoleName> plain(Account account) {
    try {
      return Stream.of(new RoleName(account.role().role()));
    } catch (IllegalArgumentException _) {
      return Stream.empty();
    }
  }
}
