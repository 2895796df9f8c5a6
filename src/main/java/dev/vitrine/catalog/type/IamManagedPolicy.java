package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
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
import software.amazon.awssdk.services.iam.model.PolicyScopeType;

/** A policy that the account's owners wrote; those that AWS manages are not listed. */
@Component
final class IamManagedPolicy implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::IAM::ManagedPolicy", "IAM policy (customer-managed)", Scope.GLOBAL)
          .in("IAM")
          .calls(Operation.of("iam", "ListPolicies"))
          .id("PolicyName")
          .name("PolicyName")
          .arnIn("Arn", "arn:{partition}:iam::{account}:policy/{*}{id}")
          .createdAt("CreateDate")
          .column(TEXT, "PolicyName")
          .column(TEXT, "Path")
          .column(TEXT, "PolicyId")
          .column(NUMBER, "AttachmentCount")
          .column(NUMBER, "PermissionsBoundaryUsageCount")
          .column(TEXT, "DefaultVersionId")
          .column(INSTANT, "UpdateDate")
          .column(INSTANT, "CreateDate")
          .signal(
              INFO,
              "The policy is attached to nothing and bounds nothing.",
              "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
              is("AttachmentCount", "0").and(is("PermissionsBoundaryUsageCount", "0")))
          .slow()
          .console("iam/home#/policies/details/{arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListPolicies")
        .giving("Scope", "Local")
        .showing("Policies[?PolicyName=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(IamClient.class)
        .listPoliciesPaginator(page -> page.scope(PolicyScopeType.LOCAL).maxItems(PAGE))
        .policies()
        .stream();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Default version",
            Operation.of("iam", "GetPolicyVersion"),
            (clients, item) ->
                clients
                    .of(IamClient.class)
                    .getPolicyVersion(one ->
                        one.policyArn(Members.text(item, "Arn"))
                            .versionId(Members.text(item, "DefaultVersionId")))),
        Detail.of(
            "Versions",
            Operation.of("iam", "ListPolicyVersions"),
            (clients, item) ->
                clients
                    .of(IamClient.class)
                    .listPolicyVersions(one -> one.policyArn(Members.text(item, "Arn")))));
  }
}
