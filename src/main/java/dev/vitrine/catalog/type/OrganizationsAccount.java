package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pointer;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/**
 * A member of the organization; only its management account and delegated administrators see them.
 */
@Component
final class OrganizationsAccount implements ResourceType {

  private static final int PAGE = 20;

  private static final Members ID = Members.of("Id");

  private static final Definition DEFINITION =
      Definition.of("AWS::Organizations::Account", "Organization account", Scope.GLOBAL)
          .in("Organizations")
          .calls(Operation.of("organizations", "ListAccounts"))
          .reads(Operation.of("organizations", "DescribeAccount"))
          .id("Id")
          .name("Name")
          .arnIn("Arn", "arn:{partition}:organizations::{}:account/{}/{id}")
          .column(TEXT, "Name")
          .column(STATE, "State")
          .column(TEXT, "JoinedMethod")
          .column(INSTANT, "JoinedTimestamp")
          .link(new Pointer(null, ID, "iam-account", ID, null))
          .signal(
              INFO,
              "The account is not active.",
              "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html",
              is("State", "ACTIVE").not())
          .withholds("Email")
          // Whoever is neither the management account nor a delegated one is told so:
          // https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
          .switchedOffOn(
              "AWSOrganizationsNotInUseException",
              "AccessDeniedException: You don't have permissions to access this resource")
          .slow()
          .console("organizations/v2/home/accounts/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeAccount").giving("AccountId", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(OrganizationsClient.class)
        .listAccountsPaginator(page -> page.maxResults(PAGE))
        .stream()
        .flatMap(page -> page.accounts().stream());
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return Optional.of(
        clients.of(OrganizationsClient.class).describeAccount(one -> one.accountId(id)).account());
  }
}
