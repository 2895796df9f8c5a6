package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import java.util.Optional;
import software.amazon.awssdk.core.SdkClient;

/**
 * SDK clients that read one account in one region for one viewer. Whoever holds them can neither
 * assume a role nor reach another account.
 */
public interface Clients {

  /** The account that they read. */
  Account account();

  /** The region that they ask; {@code global} asks the partition's home region. */
  RegionId region();

  /**
   * The client of one service, such as {@code Ec2Client.class}.
   *
   * <p>Its calls throw what the SDK throws, and {@link dev.vitrine.session.NoSessionException}
   * where the session could not be opened or renewed, {@link NoTurnException} where the reading's
   * gate gave the call no turn, and {@link ReadingStoppedException} where the reading ends early.
   */
  <C extends SdkClient> C of(Class<C> client);

  /** The same account's clients in another region; what they called last is seen here too. */
  Clients in(RegionId region);

  /** What was called last, answered or not. */
  Optional<LastCall> lastCall();
}
