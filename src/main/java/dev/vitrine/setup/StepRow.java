package dev.vitrine.setup;

/**
 * One step on the page of an account.
 *
 * @param title what it is
 * @param word its status
 * @param icon a sign for it
 * @param message the sentence that says how it stands
 * @param fix what to do; empty where nothing is to be done
 * @param document what to paste; empty where there is nothing
 * @param account whose role {@code /setup} shows; empty where it shows none
 * @param setup whether {@code /setup} shows what to do
 */
record StepRow(
    String title,
    String word,
    String icon,
    String message,
    String fix,
    String document,
    String account,
    boolean setup) {

  private static final String SETUP = "/setup?account=";

  static StepRow of(Step step) {
    var fix = step.fix().orElse(Fix.saying(""));
    return new StepRow(
        step.name().title(),
        step.status().word(),
        step.status().icon(),
        Plain.of(step.message()),
        fix.sentence(),
        fix.document(),
        fix.address().startsWith(SETUP) ? fix.address().substring(SETUP.length()) : "",
        !fix.address().isEmpty());
  }

  /** The class that colours the status. */
  public String css() {
    return "status status-" + word;
  }
}
