package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.catalog.Trust;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.arns.Arn;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Role;

/** A role; only reading one answers its tags and when it was last used. */
@Component
final class IamRole implements ResourceType {

  private static final int PAGE = 1000;

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
  private static final Pattern OF_A_SERVICE =
      Pattern.compile("/aws-(?:service-role|reserved)/([^/]+)/.*");

  private static final Definition DEFINITION =
      Definition.of("AWS::IAM::Role", "IAM role", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListRoles"))
          .reads(Operation.of("iam", "GetRole"))
          .id("RoleName")
          .name("RoleName")
          .arnIn("Arn", "arn:{partition}:iam::{account}:role/{*}{id}")
          .createdAt("CreateDate")
          .tags("Tags")
          .column(TEXT, "RoleName")
          .column(TEXT, "Path")
          .column(TEXT, "RoleId")
          .column(TEXT, "Description")
          .column(NUMBER, "MaxSessionDuration")
          .column(INSTANT, "CreateDate")
          .texts("TrustedPrincipals")
          .link("TrustedPrincipals", "")
          .link("PermissionsBoundary.PermissionsBoundaryArn", "iam-managed-policy")
          .signal(
              CRITICAL,
              "Anyone in any AWS account may assume the role.",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
              isTrue("TrustsAnyone"))
          .signal(
              INFO,
              "Another AWS account may assume the role.",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-concepts.html",
              isTrue("TrustsOthers"))
          .managedBy("ServiceName")
          .slow()
          .console("iam/home#/roles/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(IamClient.class)
        .listRolesPaginator(page -> page.maxItems(PAGE))
        .roles()
        .stream()
        .map(role -> item(role, clients.account()));
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var role = clients.of(IamClient.class).getRole(one -> one.roleName(id)).role();
    return Optional.of(item(role, clients.account()));
  }

  private static Item item(Role role, Account account) {
    var trust =
        Optional.ofNullable(role.assumeRolePolicyDocument())
            .flatMap(document -> Trust.of(document, account.partition().id()));
    var service = OF_A_SERVICE.matcher(String.valueOf(role.path()));
    return Item.of(role)
        .with("TrustedPrincipals", trust.map(Trust::all).orElse(null))
        .with("TrustsAnyone", trust.map(Trust::anyone).orElse(null))
        .with("TrustsOthers", trust.map(known -> trustsOthers(known, account.id())).orElse(null))
        .with("ServiceName", service.matches() ? service.group(1) : "");
  }

  private static boolean trustsOthers(Trust trust, AccountId own) {
    return trust.principals().stream()
        .flatMap(principal -> Arn.tryFromString(principal).flatMap(Arn::accountId).stream())
        .anyMatch(account -> !account.equals(own.value()));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Attached policies",
            Operation.of("iam", "ListAttachedRolePolicies"),
            (clients, item) ->
                clients
                    .of(IamClient.class)
                    .listAttachedRolePolicies(
                        one -> one.roleName(Members.text(item, "RoleName")))));
  }
}
