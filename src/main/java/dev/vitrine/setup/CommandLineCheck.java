package dev.vitrine.setup;

import dev.vitrine.account.Accounts;
import dev.vitrine.viewer.Viewer;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Checks every account where Vitrine was started with {@code --check}, prints a line for each step
 * of each, and ends with 0 where nothing failed, else with 1.
 */
@Component
class CommandLineCheck implements ApplicationRunner, ExitCodeGenerator {

  /** On whose behalf it asks. */
  private static final Viewer VIEWER = new Viewer("vitrine:check", "vitrine-check");

  private final Accounts accounts;
  private final Checkups checkups;
  private final AtomicBoolean failed = new AtomicBoolean();

  CommandLineCheck(Accounts accounts, Checkups checkups) {
    this.accounts = accounts;
    this.checkups = checkups;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption(CheckStart.CHECK)) {
      print(System.out);
    }
  }

  @Override
  public int getExitCode() {
    return failed.get() ? 1 : 0;
  }

  // In the order of the accounts, each as soon as those before it have come.
  private void print(PrintStream out) {
    var all = checkups.of(VIEWER, accounts.visibleTo(VIEWER), Duration.ZERO);
    for (Checkup checkup : all) {
      // Its turn may be long in coming, but it comes.
      var most = checkups.longest().multipliedBy(all.size());
      var report = checkup.await(most).orElseThrow();
      report.steps().forEach(step -> out.println(line(checkup, step)));
      if (report.worst() == StepStatus.FAILED) {
        failed.set(true);
      }
    }
  }

  private static String line(Checkup checkup, Step step) {
    var account = checkup.account();
    return Plain.of(
        "%s %s %s %s: %s%s"
            .formatted(
                account.id(),
                account.name(),
                step.name().word(),
                step.status().word(),
                step.message(),
                step.fix().map(CommandLineCheck::brief).orElse("")));
  }

  // A document has many lines: whoever wants it asks the page or the API.
  private static String brief(Fix fix) {
    return fix.address().isEmpty()
        ? " " + fix.sentence()
        : " %s (%s)".formatted(fix.sentence(), fix.address());
  }
}
