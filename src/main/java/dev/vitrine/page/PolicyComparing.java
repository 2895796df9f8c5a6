package dev.vitrine.page;

import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.PolicyDocuments.Wanted;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.OneQuestion;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads the policies of two resources, or two versions of one policy, and compares them. */
@Component
class PolicyComparing {

  private final PolicyReader reader;
  private final Inventory inventory;
  private final Accounts accounts;

  PolicyComparing(PolicyReader reader, Inventory inventory, Accounts accounts) {
    this.reader = reader;
    this.inventory = inventory;
    this.accounts = accounts;
  }

  /**
   * Two versions of a managed policy.
   *
   * @throws BadValueException where it has no such versions
   */
  DifferenceView versions(OneQuestion question, String from, String to) {
    if (!question.type().definition().id().equals(PolicyReader.POLICY)) {
      throw new BadValueException("other", "the account to compare with, twelve digits");
    }
    var policy = inventory.find(question);
    var versions = PolicyVersions.of(policy, from, to);
    var mark = AccountMark.of(question.account());
    var form =
        new DifferenceView.Form(
            versions.all(), versions.from(), versions.to(), others(question), "");
    if (versions.all().isEmpty()) {
      var message = Objects.requireNonNullElse(policy.outcome().message(), "");
      return view(
          question, mark, mark, List.of(), "Its versions could not be read. " + message, form);
    }
    var arn = policy.raw().path("Arn").asString("");
    var read =
        reader.documents(
            question.viewer(),
            question.account(),
            List.of(
                new Wanted(versions.from(), arn, versions.from()),
                new Wanted(versions.to(), arn, versions.to())));
    var title = versions.from() + " → " + versions.to();
    var part = PolicyDifferences.part(title, read.getFirst(), read.getLast());
    return view(question, mark, mark, List.of(part), "", form);
  }

  /** The same resource in two accounts. */
  DifferenceView accounts(OneQuestion question, OneQuestion other) {
    var first = AccountMark.of(question.account());
    var second = AccountMark.of(other.account());
    var form =
        new DifferenceView.Form(List.of(), "", "", others(question), other.account().id().value());
    var one = reader.read(question);
    try {
      var two = reader.read(other);
      var unread = unread(one, "first") + unread(two, "second");
      var both = one.answer().resource().isPresent() && two.answer().resource().isPresent();
      var parts = both ? PolicyDifferences.of(one, two) : List.<DifferenceView.Part>of();
      return view(question, first, second, parts, unread, form);
    } catch (UnknownException _) {
      var none = "The second account has nothing of that name there.";
      return view(question, first, second, List.of(), none, form);
    }
  }

  private static String unread(ReadPolicies read, String which) {
    if (read.answer().resource().isEmpty()) {
      return "In the %s account it could not be read: %s "
          .formatted(
              which, Visible.of(Objects.requireNonNullElse(read.answer().outcome().message(), "")));
    }
    return read.unread().isEmpty()
        ? ""
        : "Which policies are attached could not be read in the %s account. ".formatted(which);
  }

  private List<Choice> others(OneQuestion question) {
    var visible = accounts.visibleTo(question.viewer(), question.type().definition().id());
    return PoliciesView.choices(question, visible);
  }

  private static DifferenceView view(
      OneQuestion question,
      AccountMark first,
      AccountMark second,
      List<DifferenceView.Part> parts,
      String remark,
      DifferenceView.Form form) {
    var versions = form.from().isEmpty() ? "" : form.from() + " → " + form.to();
    return new DifferenceView(
        Reference.to(question),
        question.type().definition().title(),
        first,
        second,
        versions,
        parts,
        remark,
        form);
  }
}
