package dev.vitrine.setup;

import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.viewer.Viewer;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks every account where Vitrine was started with {@code --check}, prints a line for each step
 * of each, and ends with 0 where nothing failed, else with 1.
 */
@Component
class CommandLineCheck implements ExitCodeGenerator {

  /** On whose behalf it asks. */
  private static final Viewer VIEWER = new Viewer("vitrine:check", "vitrine-check");

  // What an organization of thousands needs that is asked five times a second.
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long LOOKS_EVERY = 100;

  private final Accounts accounts;
  private final Checkups checkups;
  private final ApplicationArguments arguments;
  private final AtomicBoolean failed = new AtomicBoolean();

  CommandLineCheck(Accounts accounts, Checkups checkups, ApplicationArguments arguments) {
    this.accounts = accounts;
    this.checkups = checkups;
    this.arguments = arguments;
  }

  /** Checks, when everything that accounts come from has been started. */
  @EventListener
  void ready(AvailabilityChangeEvent<ReadinessState> now) throws InterruptedException {
    if (now.getState() == ReadinessState.ACCEPTING_TRAFFIC
        && arguments.containsOption(CheckStart.CHECK)) {
      awaitAccounts();
      print(System.out);
    }
  }

  @Override
  public int getExitCode() {
    return failed.get() ? 1 : 0;
  }

  private void awaitAccounts() throws InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (accounts.pending() && System.nanoTime() - until < 0) {
      Thread.sleep(LOOKS_EVERY);
    }
  }

  // In the order of the accounts, each as soon as those before it have come.
  private void print(PrintStream out) {
    // What is remarked on the list as a whole is that it could not be read.
    for (AccountRemark remark : accounts.remarks(VIEWER)) {
      out.println(
          Plain.of(
              "accounts %s: %s".formatted(remark.general() ? "failed" : "skipped", remark.text())));
      failed.compareAndSet(false, remark.general());
    }
    var all = checkups.of(VIEWER, accounts.visibleTo(VIEWER), Duration.ZERO);
    for (Checkup checkup : all) {
      // Its turn may be long in coming, but it comes.
      var most = checkups.longest().multipliedBy(all.size());
      var report = checkup.await(most).orElseThrow();
      report.steps().forEach(step -> out.println(line(checkup, step)));
      failed.compareAndSet(false, report.worst() == StepStatus.FAILED);
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
