package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3control.S3ControlClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The account itself, with what holds for all of it; one in each account, with no name of its own.
 */
@Component
final class IamAccount implements ResourceType {

  // Of the caller only the account is kept: answers are shared, and others need not know who asked.
  private static final Definition DEFINITION =
      Definition.unnamed("iam-account", "AWS account", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("sts", "GetCallerIdentity"))
          .id("Account")
          .arn("arn:{partition}:iam::{account}:root")
          .column(TEXT, "Account")
          .slow()
          .console("iam/home#/home")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("GetCallerIdentity");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var caller = clients.of(StsClient.class).getCallerIdentity();
    return Stream.of(Item.only("Account", caller.account()));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Aliases",
            Operation.of("iam", "ListAccountAliases"),
            (clients, _) -> clients.of(IamClient.class).listAccountAliases()),
        Detail.of(
            "Summary",
            Operation.of("iam", "GetAccountSummary"),
            (clients, _) -> clients.of(IamClient.class).getAccountSummary()),
        Detail.of(
                "Password policy",
                Operation.of("iam", "GetAccountPasswordPolicy"),
                (clients, _) -> clients.of(IamClient.class).getAccountPasswordPolicy())
            .absentOn("NoSuchEntity"),
        Detail.of(
                "Public access block",
                Operation.of("s3control", "GetPublicAccessBlock", "s3:GetAccountPublicAccessBlock"),
                (clients, item) ->
                    clients
                        .of(S3ControlClient.class)
                        .getPublicAccessBlock(
                            block -> block.accountId(Members.text(item, "Account"))))
            .absentOn("NoSuchPublicAccessBlockConfiguration"));
  }
}
