package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;

/** A group of users; who is in it, its list does not say. */
@Component
final class IamGroup implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::IAM::Group", "IAM group", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListGroups"))
          .id("GroupName")
          .name("GroupName")
          .arnIn("Arn", "arn:{partition}:iam::{account}:group/{*}{id}")
          .createdAt("CreateDate")
          .column(TEXT, "GroupName")
          .column(TEXT, "Path")
          .column(TEXT, "GroupId")
          .column(INSTANT, "CreateDate")
          .slow()
          .console("iam/home#/groups/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(IamClient.class)
        .listGroupsPaginator(page -> page.maxItems(PAGE))
        .groups()
        .stream();
  }
}
