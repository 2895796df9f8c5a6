package dev.vitrine.page;

import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.Filter;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the forms above lists; asks nothing of AWS. */
@Component
class ListForms {

  private final Accounts accounts;
  private final Inventory inventory;

  ListForms(Accounts accounts, Inventory inventory) {
    this.accounts = accounts;
    this.inventory = inventory;
  }

  ListForm of(Question question, Wish wish, Filter filter, Census census) {
    var chips = Chip.of(wish.asked(), filter, AccountMarks.of(question.accounts()));
    var suggestions = Suggestions.of(census, filter);
    return form(question, wish, chips, suggestions, null);
  }

  /** The page of a list whose filter cannot be read: the form, and where the filter goes wrong. */
  ModelAndView unreadable(Question question, Wish wish, BadValueException bad) {
    var wrong = Unreadable.of(wish.asked().text(), bad);
    var page = new ModelAndView("page/list");
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page.addObject("form", form(question, wish, List.of(), List.of(), wrong));
  }

  private ListForm form(
      Question question,
      Wish wish,
      List<Chip> chips,
      List<String> suggestions,
      @Nullable Unreadable unreadable) {
    var narrowing = narrowing(question, wish.asked());
    return ListForm.of(
        question.type().definition(), wish, narrowing, chips, suggestions, unreadable);
  }

  private Narrowing narrowing(Question question, Asked asked) {
    var type = question.type().definition();
    return Narrowing.of(
        asked,
        type,
        accounts.visibleTo(question.viewer(), type.id()),
        inventory.regions(question.viewer(), question.accounts()));
  }
}
