package dev.vitrine.organization;

import dev.vitrine.account.Account;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.client.LastCall;
import dev.vitrine.client.ReadingStoppedException;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.NoSessionException;
import dev.vitrine.session.Sessions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/** Reads the organization with a session of Vitrine's own in the account that may. */
@Component
final class AwsOrganization implements OrganizationSource {

  private static final Logger LOG = LoggerFactory.getLogger(AwsOrganization.class);

  private final Vantage vantage;
  private final Sessions sessions;
  private final ClientsFactory factory;
  private final Facts facts;
  private final MemberAccounts accounts;
  private final PacedGate gate;

  AwsOrganization(
      Vantage vantage,
      Sessions sessions,
      ClientsFactory factory,
      Facts facts,
      MemberAccounts accounts,
      OrganizationProperties properties) {
    this.vantage = vantage;
    this.sessions = sessions;
    this.factory = factory;
    this.facts = facts;
    this.accounts = accounts;
    this.gate = new PacedGate(properties.rate());
  }

  @Override
  public Reading read() {
    return vantage
        .account()
        .map(this::read)
        .orElseGet(() -> new Reading.Unread("vitrine.organization.account names no account."));
  }

  private Reading read(Account account) {
    var clients =
        factory.in(
            sessions.ofVitrine("organization", account),
            Vantage.regionOf(account.partition()),
            gate);
    try {
      return new Reading.Read(read(clients));
    } catch (NoSessionException noSession) {
      LOG.warn("The organization: {}", noSession.getMessage());
      return new Reading.Unread(Troubles.explain(noSession.reason()));
    } catch (AwsServiceException refusal) {
      LOG.warn(
          "The organization: {} {}: {} (request {})",
          account.id(),
          asked(clients),
          Troubles.code(refusal),
          refusal.requestId());
      return new Reading.Unread(Troubles.explain(asked(clients), refusal));
    } catch (SdkClientException | ReadingStoppedException trouble) {
      LOG.warn("The organization: {} {}: {}", account.id(), asked(clients), trouble.getMessage());
      return new Reading.Unread(Troubles.explain(asked(clients), trouble));
    }
  }

  private List<Member> read(Clients clients) {
    var reader = new OrganizationReader(clients.of(OrganizationsClient.class));
    var listed = facts.units() ? reader.accountsByUnit() : reader.accounts();
    return facts.tags() ? reader.tagged(listed, accounts::mayTake) : listed;
  }

  private static String asked(Clients clients) {
    return clients
        .lastCall()
        .map(LastCall::operation)
        .map(Operation::action)
        .orElse("organizations");
  }
}
