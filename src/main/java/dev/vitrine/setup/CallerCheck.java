package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.Readings;
import dev.vitrine.inventory.Status;
import dev.vitrine.session.Session;
import dev.vitrine.viewer.Viewer;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.sts.StsClient;

/** Asks AWS whose session it is. */
@Component
class CallerCheck {

  private final Readings readings;

  CallerCheck(Readings readings) {
    this.readings = readings;
  }

  Step step(Viewer viewer, Account account, Session session) {
    var arn = new AtomicReference<>("");
    var owner = new AtomicReference<>("");
    var outcome =
        readings.of(
            viewer,
            account,
            session,
            clients -> {
              var caller = clients.of(StsClient.class).getCallerIdentity();
              arn.set(String.valueOf(caller.arn()));
              owner.set(String.valueOf(caller.account()));
            });
    if (outcome.status() != Status.FOUND) {
      var fix = Fix.saying("Check again; STS answers this without any permission.");
      var message = Remedies.sentence(outcome);
      return Remedies.passing(outcome)
          ? StepName.CALLER.warning(message, fix)
          : StepName.CALLER.failed(message, fix);
    }
    return expected(account, owner.get(), arn.get())
        ? StepName.CALLER.ok("AWS says that the session is " + arn.get() + ".")
        : StepName.CALLER.failed(
            "AWS says that the session is "
                + arn.get()
                + " and not one of "
                + account.role()
                + "; nothing is read with it.",
            Fix.saying("Check vitrine.client.endpoint and what stands between Vitrine and AWS."));
  }

  private static boolean expected(Account account, String owner, String arn) {
    var role = account.role().role();
    var session =
        "arn:%s:sts::%s:assumed-role/%s/"
            .formatted(
                account.partition().id(), account.id(), role.substring(role.lastIndexOf('/') + 1));
    return owner.equals(account.id().value()) && arn.startsWith(session);
  }
}
