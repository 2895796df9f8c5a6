package dev.vitrine.organization;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.AccountSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The accounts of the organization as they were read last; a list that failed changes nothing. */
@Component
class DiscoveredAccounts implements AccountSource {

  /**
   * What is known at one moment.
   *
   * @param accounts those that may be asked
   * @param closed those that are no longer active
   * @param asOf when they were read; none where they never were
   * @param trouble why they could not be read the last time
   */
  private record Known(
      List<Account> accounts,
      List<Account> closed,
      Optional<Instant> asOf,
      Optional<String> trouble) {

    static final Known NOTHING =
        new Known(List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final AtomicReference<Known> known = new AtomicReference<>(Known.NOTHING);
  private final boolean enabled;
  private final Clock clock;

  DiscoveredAccounts(OrganizationProperties properties, Clock clock) {
    this.enabled = properties.enabled();
    this.clock = clock;
  }

  /** Whether they were ever read. */
  boolean read() {
    return known.get().asOf().isPresent();
  }

  /** Takes what was read in place of what was known. */
  void found(List<Account> accounts, List<Account> closed) {
    known.set(
        new Known(
            List.copyOf(accounts),
            List.copyOf(closed),
            Optional.of(clock.instant()),
            Optional.empty()));
  }

  /** Keeps what was known, and why it could not be read again. */
  void failed(String why) {
    known.updateAndGet(
        last -> new Known(last.accounts(), last.closed(), last.asOf(), Optional.of(why)));
  }

  @Override
  public Collection<Account> accounts() {
    return known.get().accounts();
  }

  @Override
  public boolean known() {
    return !enabled || read();
  }

  @Override
  public boolean pending() {
    var now = known.get();
    return enabled && now.asOf().isEmpty() && now.trouble().isEmpty();
  }

  @Override
  public Collection<AccountRemark> remarks() {
    if (!enabled) {
      return List.of();
    }
    var now = known.get();
    var remarks = new ArrayList<AccountRemark>();
    age(now).map(AccountRemark::new).ifPresent(remarks::add);
    if (!now.closed().isEmpty()) {
      remarks.add(new AccountRemark("Suspended or closed, and therefore not asked", now.closed()));
    }
    return List.copyOf(remarks);
  }

  private Optional<String> age(Known now) {
    if (now.asOf().isEmpty()) {
      return Optional.of(
          now.trouble()
              .map(why ->
                  "The accounts of the organization are not known: "
                      + why
                      + " Vitrine tries again soon.")
              .orElse("The accounts of the organization are still being read."));
    }
    var asOf = now.asOf().get();
    return now.trouble()
        .map(why ->
            "The accounts of the organization are those of "
                + MINUTES.format(asOf)
                + ", "
                + minutes(Duration.between(asOf, clock.instant()))
                + " ago, because they could not be read again: "
                + why);
  }

  private static String minutes(Duration age) {
    var minutes = Math.max(1, age.toMinutes());
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
