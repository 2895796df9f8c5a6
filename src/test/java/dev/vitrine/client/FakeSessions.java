package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.RoleArn;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Opening;
import dev.vitrine.session.Owner;
import dev.vitrine.session.Session;
import dev.vitrine.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Sessions in one account that are open at once, each with an access key of its own. */
final class FakeSessions implements CallSessions {

  private static final AccountId ID = new AccountId("111111111111");
  private static final String ROLE = "arn:aws:iam::111111111111:role/RoleForB";

  /** Whose they are. */
  static final Owner ADA = new Owner(new Viewer("issuer#ada", "ada"));

  private int keys = 1;
  private int opened;

  int opened() {
    return opened;
  }

  /** How many sessions were left because AWS took them no longer. */
  int left() {
    return keys - 1;
  }

  @Override
  public Account account() {
    return new Account(
        ID,
        "payments",
        RoleArn.of(ROLE),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }

  @Override
  public Owner owner() {
    return ADA;
  }

  @Override
  public Opening open(Operation operation, Instant deadline) {
    opened++;
    return new Session(
        ID,
        ROLE,
        "arn:aws:sts::111111111111:assumed-role/RoleForB/ada",
        "ada",
        "all",
        AwsSessionCredentials.create("ASIAEXAMPLE" + keys, "secret", "token"),
        Instant.MAX,
        Instant.EPOCH);
  }

  @Override
  public void renew(Operation operation, Session refused) {
    keys++;
  }
}
