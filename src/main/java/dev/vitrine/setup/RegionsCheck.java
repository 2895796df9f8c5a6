package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.Clients;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Readings;
import dev.vitrine.inventory.Status;
import dev.vitrine.session.Session;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Region;

/** Asks which regions an account has enabled. */
@Component
class RegionsCheck {

  private final Readings readings;
  private final FixDocuments documents;

  RegionsCheck(Readings readings, FixDocuments documents) {
    this.readings = readings;
    this.documents = documents;
  }

  EnabledNow ask(Viewer viewer, Account account) {
    var regions = new AtomicReference<List<RegionId>>(List.of());
    var outcome = readings.of(viewer, account, clients -> regions.set(described(account, clients)));
    return new EnabledNow(outcome, regions.get());
  }

  /** The same question with a session that may not ask it. */
  Outcome askWith(Session session, Viewer viewer, Account account) {
    return readings.of(viewer, account, session, clients -> described(account, clients));
  }

  Step step(Account account, EnabledNow enabled) {
    var outcome = enabled.outcome();
    if (!enabled.known()) {
      var message =
          Remedies.sentence(outcome) + " Vitrine asks every region of the partition instead.";
      var fix =
          Remedies.of(account, outcome, () -> documents.allows(account, DoctorOperations.REGIONS));
      return outcome.status() == Status.DENIED || Remedies.passing(outcome)
          ? StepName.REGIONS.warning(message, fix)
          : StepName.REGIONS.failed(Remedies.sentence(outcome), fix);
    }
    var missing =
        account.regions().stream()
            .filter(region -> !enabled.regions().contains(region))
            .map(RegionId::value)
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? StepName.REGIONS.ok("The account has enabled " + enabled.regions().size() + " regions.")
        : StepName.REGIONS.warning(
            "vitrine.accounts names regions that the account has not enabled: " + missing + ".",
            Fix.saying("Enable them in the account, or leave them out of vitrine.accounts."));
  }

  private static List<RegionId> described(Account account, Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeRegions(all -> all.allRegions(false))
        .regions()
        .stream()
        .map(Region::regionName)
        .map(RegionId::new)
        .filter(account.partition()::has)
        .sorted()
        .toList();
  }
}
