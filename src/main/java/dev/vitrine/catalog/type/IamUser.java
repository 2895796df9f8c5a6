package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.User;

/** A user; its list answers no tags. */
@Component
final class IamUser implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::IAM::User", "IAM user", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListUsers"))
          .id("UserName")
          .name("UserName")
          .arnIn("Arn", "arn:{partition}:iam::{account}:user/{*}{id}")
          .createdAt("CreateDate")
          .tags("Tags")
          .column(TEXT, "UserName")
          .column(TEXT, "Path")
          .column(TEXT, "UserId")
          .column(INSTANT, "PasswordLastUsed")
          .column(INSTANT, "CreateDate")
          .signal(
              WARNING,
              "The password has not been used for 90 days.",
              "Security Hub IAM.8",
              olderThan("PasswordLastUsed", Duration.ofDays(90)))
          .slow()
          .console("iam/home#/users/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(IamClient.class)
        .listUsersPaginator(page -> page.maxItems(PAGE))
        .users()
        .stream();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "MFA devices",
            Operation.of("iam", "ListMFADevices"),
            (clients, item) ->
                clients.of(IamClient.class).listMFADevices(one -> one.userName(name(item)))),
        Detail.of(
            "Access keys",
            Operation.of("iam", "ListAccessKeys"),
            (clients, item) ->
                clients.of(IamClient.class).listAccessKeys(one -> one.userName(name(item)))));
  }

  private static String name(SdkPojo item) {
    return ((User) item).userName();
  }
}
