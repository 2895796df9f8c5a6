package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Role;

/** A role; only reading one answers its tags and when it was last used. */
@Component
final class IamRole implements ResourceType {

  private static final int PAGE = 1000;

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
          .slow()
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
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return Optional.of(clients.of(IamClient.class).getRole(one -> one.roleName(id)).role());
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
                    .listAttachedRolePolicies(one -> one.roleName(((Role) item).roleName()))));
  }
}
