package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * The page {@code /setup}.
 *
 * @param form what was asked, as the form shows it again
 * @param operator whether the viewer may let accounts in
 * @param invited account A's part, where account B is known
 * @param hub account B's documents
 */
record SetupView(Form form, boolean operator, List<Invited> invited, List<Document> hub) {

  /**
   * The form.
   *
   * @param account an account that Vitrine knows
   * @param newAccount one that it does not know
   * @param hub account B
   * @param role the role there
   * @param permissions what the role in A may do
   * @param organization the organization
   * @param sourceIdentity whether the viewer's name is passed on
   * @param reach which roles B may assume
   */
  record Form(
      String account,
      String newAccount,
      String hub,
      String role,
      String permissions,
      String organization,
      boolean sourceIdentity,
      String reach) {

    static Form of(SetupQuestion question) {
      return new Form(
          text(question.account().map(AccountId::value)),
          text(question.newAccount().map(AccountId::value)),
          text(question.hub().map(AccountId::value)),
          question.hubRole().value(),
          question.permissions().word(),
          text(question.organization().map(OrganizationId::value)),
          question.sourceIdentity(),
          question.reach().word());
    }

    private static String text(Optional<String> value) {
      return value.orElse("");
    }
  }

  /**
   * Account A's part.
   *
   * @param title which account it is
   * @param fresh whether the ExternalId is new
   * @param lines what Vitrine's configuration needs then
   * @param permissions what the role may do, in a sentence
   * @param documents the texts
   */
  record Invited(
      String title, boolean fresh, String lines, String permissions, List<Document> documents) {

    static Invited of(Invitation invitation, List<Document> documents) {
      return new Invited(
          invitation.account().map(id -> "Account A: " + id).orElse("Account A: a new account"),
          invitation.fresh(),
          invitation.lines(),
          invitation.permissions().sentence(),
          documents);
    }

    /** Says which account it is and leaves the ExternalId out. */
    @Override
    public String toString() {
      return "Invited[" + title + "]";
    }
  }

  /** Whether the permissions of that name are chosen. */
  public boolean chose(String permissions) {
    return form.permissions().equals(permissions);
  }

  /** Whether the reach of that name is chosen. */
  public boolean reaches(String reach) {
    return form.reach().equals(reach);
  }
}
