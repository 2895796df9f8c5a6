package dev.vitrine.page;

import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page that the accounts are not all there yet, or how old their list is. */
@ControllerAdvice(basePackageClasses = AccountRemarks.class)
class AccountRemarks {

  private final Accounts accounts;

  AccountRemarks(Accounts accounts) {
    this.accounts = accounts;
  }

  @ModelAttribute("remarks")
  List<String> remarks(Viewer viewer) {
    return texts(accounts, viewer, AccountRemark::general);
  }

  /** What there is to say about single accounts, for the one page that lists them. */
  static List<String> onSingle(Accounts accounts, Viewer viewer) {
    return texts(accounts, viewer, remark -> !remark.general());
  }

  private static List<String> texts(
      Accounts accounts, Viewer viewer, Predicate<AccountRemark> which) {
    return accounts.remarks(viewer).stream()
        .filter(which)
        .map(remark -> Visible.of(remark.text()))
        .toList();
  }
}
