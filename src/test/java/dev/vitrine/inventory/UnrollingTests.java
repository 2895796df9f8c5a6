package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A list that is given away while it is being read. */
@VitrineTest
class UnrollingTests {

  private static final AccountId PROD = new AccountId("111111111111");

  private final Viewer viewer = new Viewer(UUID.randomUUID().toString(), "ada");
  private final Accounts accounts;
  private final Catalog catalog;
  private final Unrolling unrolling;

  UnrollingTests(Accounts accounts, Catalog catalog, Unrolling unrolling) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.unrolling = unrolling;
  }

  @Test
  void givesAnAnswerAwayAsSoonAsThoseBeforeItHaveAnswered() throws IOException {
    var inquiry = inquiry("ap-southeast-2", "eu-west-1", "us-east-1");
    inquiry.answers(found("ap-southeast-2"));
    inquiry.answers(found("us-east-1"));
    var taken = new ArrayList<String>();
    var coverage =
        unrolling.unroll(
            inquiry,
            everything(inquiry),
            new AnswerSink() {
              @Override
              public void take(Answer answer) {
                taken.add(answer.place().region().value());
              }

              @Override
              public void flush() {
                if (!inquiry.done()) {
                  assertThat(taken).containsExactly("ap-southeast-2");
                  inquiry.answers(found("eu-west-1"));
                }
              }
            });
    assertThat(taken).containsExactly("ap-southeast-2", "eu-west-1", "us-east-1");
    assertThat(coverage.complete()).isTrue();
  }

  @Test
  void cancelsTheInquiryAtOnceWhereNobodyTakesItAnyMoreF21() {
    var inquiry = inquiry("ap-southeast-2", "eu-west-1");
    inquiry.answers(found("ap-southeast-2"));
    var gone =
        new AnswerSink() {
          @Override
          public void take(Answer answer) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}
        };
    assertThatThrownBy(() -> unrolling.unroll(inquiry, everything(inquiry), gone))
        .isInstanceOf(IOException.class);
    assertThat(inquiry.done()).isTrue();
    assertThat(inquiry.coverage().counts()).containsOnlyKeys(Status.FOUND, Status.NOT_ASKED);
  }

  private Inquiry inquiry(String... regions) {
    var type = catalog.find("ec2-vpc").orElseThrow();
    var account = accounts.find(viewer, PROD).orElseThrow();
    var question = new Question(viewer, type, List.of(account), List.of(), Duration.ZERO);
    var inquiry =
        new Inquiry("test", question, _ -> true, Duration.ofMinutes(5), Clock.systemUTC());
    for (String region : regions) {
      inquiry.waits(new Place(PROD, new RegionId(region)));
    }
    return inquiry;
  }

  private static Filter everything(Inquiry inquiry) {
    return Filter.of("", inquiry.question().type().definition());
  }

  private static Answer found(String region) {
    var outcome =
        new Outcome(Status.FOUND, null, null, null, null, null, Clock.systemUTC().instant());
    return new Answer.Found(new Place(PROD, new RegionId(region)), outcome, List.of());
  }
}
