package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.page.policy.Wording;
import java.time.Instant;
import java.util.List;

/**
 * The policies of one resource.
 *
 * @param self the way back to the resource
 * @param title what one of its type is called
 * @param line what became of asking for it
 * @param cards its policies
 * @param unread what could not be read besides
 * @param hidden whether there are some that the viewer may not look at
 * @param role whether it is a role, of which inline policies are not read
 * @param versioned whether it has versions to compare
 * @param others the accounts to compare with; none where there are too many to read
 */
record PoliciesView(
    Reference self,
    String title,
    PlaceLine line,
    List<PolicyCard> cards,
    List<DetailView> unread,
    boolean hidden,
    boolean role,
    boolean versioned,
    List<Choice> others) {

  private static final int MOST_CHOICES = 50;

  static PoliciesView of(
      OneQuestion question, ReadPolicies read, Wording wording, List<Account> others, Instant now) {
    var type = question.type().definition();
    var mark = AccountMark.of(question.account());
    var region = question.region().value();
    return new PoliciesView(
        Reference.to(question),
        type.title(),
        PlaceLine.of(read.answer().outcome(), mark, region, now),
        read.policies().stream()
            .map(found -> PolicyCard.of(found, wording, mark, region, now))
            .toList(),
        read.unread().stream().map(detail -> DetailView.of(detail, mark, region, now)).toList(),
        read.hidden(),
        type.id().equals("iam-role"),
        type.id().equals(PolicyReader.POLICY),
        choices(question, others));
  }

  static List<Choice> choices(OneQuestion question, List<Account> others) {
    var choices =
        others.stream()
            .filter(account -> !account.id().equals(question.account().id()))
            .map(account -> new Choice(account.id().value(), Visible.brief(account.name()), false))
            .toList();
    return choices.size() > MOST_CHOICES ? List.of() : choices;
  }
}
