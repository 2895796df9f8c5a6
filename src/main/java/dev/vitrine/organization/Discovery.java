package dev.vitrine.organization;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the organization once, and has remembered what came of it. */
@Component
class Discovery {

  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

  private final OrganizationSource source;
  private final MemberAccounts accounts;
  private final DiscoveredAccounts discovered;

  Discovery(OrganizationSource source, MemberAccounts accounts, DiscoveredAccounts discovered) {
    this.source = source;
    this.accounts = accounts;
    this.discovered = discovered;
  }

  /**
   * Reads it.
   *
   * @throws CancellationException where this thread is interrupted meanwhile
   */
  void run() {
    try {
      switch (source.read()) {
        case Reading.Read read -> take(read);
        case Reading.Unread unread -> discovered.failed(unread.why());
      }
    } catch (CancellationException interrupted) {
      throw interrupted;
    } catch (RuntimeException broken) {
      // The edge of a thread: one answer that nobody foresaw must not end all refreshing.
      LOG.error("The organization could not be read", broken);
      discovered.failed("its answer cannot be understood; the log says more.");
    }
  }

  private void take(Reading.Read read) {
    var byState = read.members().stream().collect(Collectors.partitioningBy(Member::active));
    var active = accounts.of(byState.getOrDefault(true, List.of()));
    var closed = accounts.of(byState.getOrDefault(false, List.of()));
    discovered.found(active, closed);
    LOG.info(
        "The organization: {} accounts, {} of them taken, {} not active",
        read.members().size(),
        active.size(),
        closed.size());
  }
}
