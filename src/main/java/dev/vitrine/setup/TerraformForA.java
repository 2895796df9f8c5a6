package dev.vitrine.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The role in account A for Terraform. */
final class TerraformForA {

  private static final String PARTITION = "${data.aws_partition.current.partition}";

  private static final String SOURCE_IDENTITY =
      """
      {
        Sid    = "NameOfThePerson"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${var.hub_account}:root"
        }
        Action = "sts:SetSourceIdentity"
        Condition = {
          ArnLike = {
            "aws:PrincipalArn" = "arn:${data.aws_partition.current.partition}:iam::${var.hub_account}:role/${var.hub_role}"
          }
        }
      },
      """;

  private TerraformForA() {}

  static String of(Invitation invitation, List<ManagedPolicy> reads) {
    return TextTemplate.named("account-a.tf")
        .with("head", Head.of(invitation))
        .with("hub-account", invitation.hub().account())
        .with("hub-role", invitation.hub().role())
        .with("external-id", invitation.externalId().value())
        .with("role-name", invitation.role().name())
        .with("role-path", invitation.role().path())
        .with("string-equals", stringEquals(invitation))
        .with("source-identity", invitation.sourceIdentity() ? SOURCE_IDENTITY : "")
        .with("policies", policies(invitation.permissions(), reads))
        .fill();
  }

  private static String stringEquals(Invitation invitation) {
    return invitation
        .organization()
        .map(organization ->
            """
            "sts:ExternalId"     = var.external_id
            "aws:PrincipalOrgID" = "%s"
            """
                .formatted(organization))
        .orElse("\"sts:ExternalId\" = var.external_id");
  }

  private static String policies(Permissions permissions, List<ManagedPolicy> reads) {
    var all =
        permissions == Permissions.LEAST
            ? IntStream.rangeClosed(1, reads.size()).mapToObj(number -> own(number, reads))
            : permissions.managed().stream().map(TerraformForA::managed);
    return all.collect(Collectors.joining("\n"));
  }

  private static String own(int number, List<ManagedPolicy> reads) {
    return """
    resource "aws_iam_policy" "vitrine_reads_%1$d" {
      name_prefix = "VitrineReads%1$d-"
      description = "Exactly what Vitrine asks, part %1$d of %2$d."

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [
    %3$s\
        ]
      })
    }

    resource "aws_iam_role_policy_attachment" "vitrine_reads_%1$d" {
      role       = aws_iam_role.role_for_b.name
      policy_arn = aws_iam_policy.vitrine_reads_%1$d.arn
    }
    """
        .formatted(
            number,
            reads.size(),
            reads.get(number - 1).statements().stream()
                .map(TerraformForA::statement)
                .collect(Collectors.joining())
                .indent(6));
  }

  private static String statement(Statement statement) {
    return """
    {
      Effect = "Allow"
      Action = [
    %s\
      ]
      Resource = [
    %s\
      ]
    },
    """
        .formatted(
            quoted(statement.actions().stream()),
            quoted(statement.resourcesIn(PARTITION).stream()));
  }

  private static String quoted(Stream<String> values) {
    return values.map(value -> "    \"" + value + "\",\n").collect(Collectors.joining());
  }

  private static String managed(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return """
    resource "aws_iam_role_policy_attachment" "%s" {
      role       = aws_iam_role.role_for_b.name
      policy_arn = "arn:%s:iam::aws:policy/%s"
    }
    """
        .formatted(name, PARTITION, path);
  }
}
