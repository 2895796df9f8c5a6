package dev.vitrine.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The role in account A as a CloudFormation template, for a stack or a StackSet. */
final class CloudFormationForA {

  private static final String PARTITION = "${AWS::Partition}";

  private static final String SOURCE_IDENTITY =
      """
      - Sid: NameOfThePerson
        Effect: Allow
        Principal:
          AWS: !Sub "arn:${AWS::Partition}:iam::${HubAccount}:root"
        Action: sts:SetSourceIdentity
        Condition:
          ArnLike:
            aws:PrincipalArn: !Sub "arn:${AWS::Partition}:iam::${HubAccount}:role/${HubRole}"
      """;

  private CloudFormationForA() {}

  static String of(Invitation invitation, List<ManagedPolicy> reads) {
    return TextTemplate.named("account-a.yaml")
        .with("head", Head.of(invitation))
        .with("hub-account", invitation.hub().account())
        .with("hub-role", invitation.hub().role())
        .with("external-id", invitation.externalId().value())
        .with("role-name", invitation.role().name())
        .with("role-path", invitation.role().path())
        .with("organization", organization(invitation))
        .with("source-identity", invitation.sourceIdentity() ? SOURCE_IDENTITY : "")
        .with("attached", attached(invitation.permissions(), reads))
        .with("policies", policies(invitation.permissions(), reads))
        .fill();
  }

  private static String organization(Invitation invitation) {
    return invitation
        .organization()
        .map(organization -> "aws:PrincipalOrgID: \"" + organization + "\"")
        .orElse("");
  }

  private static String attached(Permissions permissions, List<ManagedPolicy> reads) {
    if (permissions == Permissions.LEAST) {
      return IntStream.rangeClosed(1, reads.size())
          .mapToObj(number -> "- !Ref VitrineReads" + number)
          .collect(Collectors.joining("\n"));
    }
    return permissions.managed().stream()
        .map(name -> "- !Sub \"arn:" + PARTITION + ":iam::aws:policy/" + name + "\"")
        .collect(Collectors.joining("\n"));
  }

  private static String policies(Permissions permissions, List<ManagedPolicy> reads) {
    if (permissions != Permissions.LEAST) {
      return "";
    }
    return IntStream.rangeClosed(1, reads.size())
        .mapToObj(number -> policy(number, reads))
        .collect(Collectors.joining("\n"));
  }

  private static String policy(int number, List<ManagedPolicy> reads) {
    return """
    VitrineReads%1$d:
      Type: AWS::IAM::ManagedPolicy
      Properties:
        Description: Exactly what Vitrine asks, part %1$d of %2$d.
        PolicyDocument:
          Version: "2012-10-17"
          Statement:
    %3$s\
    """
        .formatted(
            number,
            reads.size(),
            reads.get(number - 1).statements().stream()
                .map(CloudFormationForA::statement)
                .collect(Collectors.joining())
                .indent(8));
  }

  private static String statement(Statement statement) {
    return "- Effect: Allow\n  Action:\n"
        + statement.actions().stream()
            .map(action -> "    - " + action + "\n")
            .collect(Collectors.joining())
        + "  Resource:\n"
        + statement.resourcesIn(PARTITION).stream()
            .map(resource -> "    - " + resource(resource) + "\n")
            .collect(Collectors.joining());
  }

  private static String resource(String resource) {
    return resource.contains(PARTITION) ? "!Sub \"" + resource + "\"" : "\"" + resource + "\"";
  }
}
