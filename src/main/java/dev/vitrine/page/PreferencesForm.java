package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.page.Preferences.Theme;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What a viewer wants to have otherwise.
 *
 * @param form the fields of the form; a box that is not ticked is not among them
 */
record PreferencesForm(MultiValueMap<String, String> form) {

  /** The field that says that the boxes are part of the form. */
  static final String WHOLE = "whole";

  static PreferencesForm of(MultiValueMap<String, String> form) {
    return new PreferencesForm(Filled.in(form));
  }

  Preferences change(Preferences before) {
    return new Preferences(
        field("theme").map(PreferencesForm::theme).orElse(before.theme()),
        box("keys", before.keys()),
        box("absolute", before.absoluteTimes()),
        field("rows").map(PreferencesForm::rows).orElse(before.pageSize()),
        box("dense", before.dense()),
        columns(before.columns()));
  }

  // A type without columns goes back to the usual ones.
  private KeptColumns columns(KeptColumns before) {
    return field("type")
        .map(type -> before.with(type, form.getOrDefault("columns", List.of())))
        .orElse(before);
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(form.getFirst(name));
  }

  private boolean box(String name, boolean before) {
    return form.containsKey(WHOLE) ? form.containsKey(name) : before;
  }

  private static Theme theme(String word) {
    return Theme.of(word).orElseThrow(() -> new BadValueException("theme", "auto, light or dark"));
  }

  private static int rows(String text) {
    return Preferences.PAGE_SIZES.stream()
        .filter(size -> text.equals(size.toString()))
        .findFirst()
        .orElseThrow(() -> new BadValueException("rows", "25, 50, 100 or 200"));
  }
}
