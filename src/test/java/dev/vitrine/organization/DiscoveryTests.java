package dev.vitrine.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.AccountRemark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is remembered of the organization when a reading fails, and what is said about it. */
class DiscoveryTests {

  private static final Reading DENIED = new Reading.Unread("organizations:ListRoots is denied.");

  private final OrganizationProperties properties = Settings.of(Settings.NOBODY, Settings.NOBODY);
  private Instant now = Instant.parse("2026-11-24T10:02:00Z");
  private Reading next = DENIED;
  private final DiscoveredAccounts discovered = new DiscoveredAccounts(properties, clock());
  private final Discovery discovery =
      new Discovery(
          () -> next,
          new MemberAccounts(properties, new Vantage(properties, List.of())),
          discovered);

  @Test
  void saysThatAccountsAreStillBeingRead() {
    assertThat(said()).containsExactly("The accounts of the organization are still being read.");
    assertThat(discovered.accounts()).isEmpty();
    assertThat(discovered.pending()).isTrue();
    assertThat(discovered.known()).isFalse();
  }

  @Test
  void saysWhyNothingIsKnownYet() {
    discovery.run();
    assertThat(said())
        .containsExactly(
            "The accounts of the organization are not known: organizations:ListRoots is denied."
                + " Vitrine tries again soon.");
    assertThat(discovered.pending()).isFalse();
    assertThat(discovered.known()).isFalse();
  }

  @Test
  void saysNothingWhereAllIsWell() {
    next = new Reading.Read(List.of(member("111111111111", "ACTIVE")));
    discovery.run();
    assertThat(said()).isEmpty();
    assertThat(discovered.accounts()).hasSize(1);
  }

  @Test
  void keepsTheListThatCannotBeReadAgainAndSaysHowOldItIsAndWhy() {
    next = new Reading.Read(List.of(member("111111111111", "ACTIVE")));
    discovery.run();
    now = now.plus(Duration.ofMinutes(23));
    next = DENIED;
    discovery.run();
    assertThat(discovered.accounts()).hasSize(1);
    assertThat(discovered.known()).isTrue();
    assertThat(said())
        .containsExactly(
            "The accounts of the organization are those of 2026-11-24 10:02 UTC, 23 minutes ago,"
                + " because they could not be read again: organizations:ListRoots is denied.");
  }

  @Test
  void forgetsTheTroubleWhenTheListIsReadAgain() {
    discovery.run();
    next = new Reading.Read(List.of(member("111111111111", "ACTIVE")));
    discovery.run();
    assertThat(said()).isEmpty();
  }

  @Test
  void noticesThatAnAccountLeft() {
    next =
        new Reading.Read(
            List.of(member("111111111111", "ACTIVE"), member("222222222222", "ACTIVE")));
    discovery.run();
    next = new Reading.Read(List.of(member("222222222222", "ACTIVE")));
    discovery.run();
    assertThat(discovered.accounts())
        .extracting(Account::id)
        .containsExactly(new AccountId("222222222222"));
  }

  @Test
  void asksNoAccountThatIsNotActiveAndSaysSo() {
    next =
        new Reading.Read(
            List.of(
                member("111111111111", "ACTIVE"),
                member("121212121212", "SUSPENDED"),
                member("131313131313", "PENDING_CLOSURE")));
    discovery.run();
    assertThat(discovered.accounts()).hasSize(1);
    assertThat(said())
        .containsExactly(
            "Suspended or closed, and therefore not asked: account 121212121212 (121212121212),"
                + " account 131313131313 (131313131313).");
  }

  @Test
  void survivesAnAnswerThatNobodyForesaw() {
    var broken =
        new Discovery(
            () -> {
              throw new IllegalArgumentException("odd");
            },
            new MemberAccounts(properties, new Vantage(properties, List.of())),
            discovered);
    broken.run();
    assertThat(said()).singleElement().asString().contains("cannot be understood");
  }

  @Test
  void waitsNeverTwiceAsLongAndSoonerWhereNothingIsKnown() {
    var refreshing = new Refreshing(discovery, discovered, properties);
    assertThat(refreshing.pause()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(50));
    discovered.found(List.of(), List.of());
    assertThat(refreshing.pause()).isBetween(Duration.ofSeconds(810), Duration.ofSeconds(990));
  }

  private List<String> said() {
    return discovered.remarks().stream().map(AccountRemark::text).toList();
  }

  private static Member member(String id, String state) {
    return new Member(new AccountId(id), "account " + id, state, Map.of(), List.of());
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
