package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@VitrineTest
class InquiriesTests {

  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Viewer viewer = new Viewer(UUID.randomUUID().toString(), "ada");
  private final Accounts accounts;
  private final Catalog catalog;
  private final Inquiries inquiries;

  InquiriesTests(Accounts accounts, Catalog catalog, FanOut fanOut, AnswerMemory memory) {
    this.accounts = accounts;
    this.catalog = catalog;
    // A quarter of the 4 MB for inquiries, and so at least four of any length.
    var limits = Limits.of(LONG, DataSize.ofMegabytes(4));
    this.inquiries = new Inquiries(accounts, fanOut, memory, limits, Clock.systemUTC());
  }

  @Test
  void answersTheSameQuestionWithTheSameInquiryWhileItsAnswersAreYoung() throws Exception {
    var first = ask("111111111111", FIVE_MINUTES);
    assertThat(first.found(_ -> true)).isTrue();
    assertThat(ask("111111111111", FIVE_MINUTES)).isSameAs(first);
    assertThat(ask("111111111111", Duration.ZERO)).isNotSameAs(first);
  }

  @Test
  void asksAgainWhenAllAccountsAreKnown() throws Exception {
    var where = accounts.get(viewer, new AccountId("111111111111"));
    var early = inquiries.ask(question(where, false));
    assertThat(early.await(LONG)).isTrue();
    assertThat(early.coverage().complete()).isFalse();
    assertThat(inquiries.ask(question(where, false))).isSameAs(early);
    var later = inquiries.ask(question(where, true));
    assertThat(later.await(LONG)).isTrue();
    assertThat(later.coverage().complete()).isTrue();
    assertThat(later.question().name()).isEqualTo(early.question().name());
  }

  @Test
  void asksAgainWhereNotEverythingWasFound() throws Exception {
    var first = ask("555555555555", FIVE_MINUTES);
    assertThat(first.coverage().counts()).containsKey(Status.UNREACHABLE);
    assertThat(ask("555555555555", FIVE_MINUTES)).isNotSameAs(first);
  }

  @Test
  void forgetsInquiriesByWhatTheyWeighAndKeepsTheLastOnes() throws Exception {
    var heavy = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      // 1,200 instances each.
      heavy.add(ask("ec2-instance", "111111111111", Duration.ZERO).id());
    }
    assertThat(heavy)
        .map(id -> inquiries.find(viewer, id).isPresent())
        .endsWith(true)
        .contains(false);
    assertThat(heavy.stream().filter(id -> inquiries.find(viewer, id).isPresent()).count())
        .isBetween(4L, 5L);
  }

  private Question question(Account where, boolean everywhere) {
    return new Question(
        viewer,
        catalog.find("ec2-vpc").orElseThrow(),
        List.of(where),
        everywhere,
        List.of(new RegionId("us-east-1")),
        FIVE_MINUTES);
  }

  private Inquiry ask(String account, Duration maxAge) throws InterruptedException {
    return ask("ec2-vpc", account, maxAge);
  }

  private Inquiry ask(String type, String account, Duration maxAge) throws InterruptedException {
    Account where = accounts.get(viewer, new AccountId(account));
    var inquiry =
        inquiries.ask(
            new Question(
                viewer,
                catalog.find(type).orElseThrow(),
                List.of(where),
                List.of(new RegionId("us-east-1")),
                maxAge));
    assertThat(inquiry.await(LONG)).isTrue();
    return inquiry;
  }
}
