package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Nested;
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

/** The id of a key with which a user signs; IAM lists them user by user only. */
@Component
final class IamAccessKey implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::IAM::AccessKey", "IAM access key", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListUsers"), Operation.of("iam", "ListAccessKeys"))
          .id("AccessKeyId")
          .createdAt("CreateDate")
          .column(TEXT, "AccessKeyId")
          .reference("UserName", "iam-user")
          .column(STATE, "Status")
          .column(INSTANT, "CreateDate")
          .signal(
              WARNING,
              "The key is active and older than 90 days.",
              "Security Hub IAM.3",
              is("Status", "Active").and(olderThan("CreateDate", Duration.ofDays(90))))
          .signal(
              INFO,
              "The key is inactive but not deleted.",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
              is("Status", "Inactive"))
          .slow()
          .foundBy(Clue.ACCESS_KEY)
          .console("iam/home#/users")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListAccessKeys")
        .giving("UserName", "{UserName}")
        .showing("AccessKeyMetadata[?AccessKeyId=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var iam = clients.of(IamClient.class);
    return Nested.in(
        iam.listUsersPaginator(page -> page.maxItems(PAGE)).users().stream(),
        user ->
            iam
                .listAccessKeysPaginator(page -> page.userName(user.userName()).maxItems(PAGE))
                .accessKeyMetadata()
                .stream());
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Last use",
            Operation.of("iam", "GetAccessKeyLastUsed"),
            (clients, item) ->
                clients
                    .of(IamClient.class)
                    .getAccessKeyLastUsed(
                        one -> one.accessKeyId(Members.text(item, "AccessKeyId")))));
  }
}
