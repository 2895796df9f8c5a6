package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.Partition;
import dev.vitrine.permission.AllowList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What makes the role in account A: whom it trusts, and what it may do. */
@VitrineTest
class AccountATests {

  private static final HubRole HUB = new HubRole(new AccountId("222222222222"), HubRole.USUAL);
  private static final ExternalId EXTERNAL_ID =
      new ExternalId("3f0c9b1e-5b1c-4a52-9d0a-000000000000");

  private final Documents documents;
  private final AllowList list;

  AccountATests(Documents documents, AllowList list) {
    this.documents = documents;
    this.list = list;
  }

  @Test
  void t3LetsNoOtherPrincipalOfBInAndNobodyWithoutTheExternalId() {
    var template = template(invitation(Permissions.LEAST, "", false));
    var statements =
        template.list(
            "Resources", "RoleForB", "Properties", "AssumeRolePolicyDocument", "Statement");
    assertThat(statements).hasSize(1);
    var trust = (Map<?, ?>) statements.getFirst();
    assertThat(trust.get("Action")).isEqualTo("sts:AssumeRole");
    assertThat(trust.get("Condition"))
        .isEqualTo(
            Map.of(
                "StringEquals",
                Map.of("sts:ExternalId", "ExternalId"),
                "ArnLike",
                Map.of(
                    "aws:PrincipalArn",
                    "arn:${AWS::Partition}:iam::${HubAccount}:role/${HubRole}")));
    assertThat(template.at("Parameters", "ExternalId", "Default")).isEqualTo(EXTERNAL_ID.value());
    assertThat(template.at("Parameters", "HubAccount", "Default")).isEqualTo("222222222222");
    assertThat(template.at("Parameters", "HubRole", "Default")).isEqualTo("AssumeRoleInA");
    assertThat(template.at("Resources", "RoleForB", "Properties", "MaxSessionDuration"))
        .isEqualTo(3600);
  }

  @Test
  void t3SaysTheSameInJsonAndForTerraform() {
    var made = documents.forA(invitation(Permissions.LEAST, "o-a1b2c3d4e5", true));
    var trust = JsonMapper.shared().readTree(made.get(2).text()).path("Statement");
    assertThat(trust.path(0).path("Condition"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"ArnLike": {"aws:PrincipalArn": "arn:aws-cn:iam::222222222222:role/AssumeRoleInA"},
                     "StringEquals": {"sts:ExternalId": "%s", "aws:PrincipalOrgID": "o-a1b2c3d4e5"}}
                    """
                        .formatted(EXTERNAL_ID.value())));
    assertThat(trust.path(1).path("Action").asString()).isEqualTo("sts:SetSourceIdentity");
    assertThat(trust.path(1).path("Condition").path("ArnLike").isEmpty()).isFalse();
    assertThat(made.get(1).text())
        .contains("\"sts:ExternalId\"     = var.external_id")
        .contains("\"aws:PrincipalOrgID\" = \"o-a1b2c3d4e5\"")
        .contains("Action = \"sts:SetSourceIdentity\"")
        .contains("default     = \"" + EXTERNAL_ID.value() + "\"");
  }

  @Test
  void demandsTheOrganizationAndLetsTheNameThroughWhereAsked() {
    var template = template(invitation(Permissions.LEAST, "o-a1b2c3d4e5", true));
    var policy = template.map("Resources", "RoleForB", "Properties", "AssumeRolePolicyDocument");
    assertThat(
            new Template(policy)
                .at("Statement", 0, "Condition", "StringEquals", "aws:PrincipalOrgID"))
        .isEqualTo("o-a1b2c3d4e5");
    // Apart: sts:ExternalId is no key of SetSourceIdentity, so a condition on it would never hold.
    var second = new Template(policy).map("Statement", 1);
    assertThat(second.get("Action")).isEqualTo("sts:SetSourceIdentity");
    assertThat(String.valueOf(second.get("Condition")))
        .contains("aws:PrincipalArn")
        .doesNotContain("xternal");
  }

  @Test
  void mayDoExactlyWhatIsDeclared() {
    var text = documents.forA(invitation(Permissions.LEAST, "", false));
    var template = Template.of(text.getFirst().text());
    var reads = LeastPrivilege.of(list.operations());
    var attached = template.list("Resources", "RoleForB", "Properties", "ManagedPolicyArns");
    assertThat(attached).hasSameSizeAs(reads);
    for (int i = 0; i < reads.size(); i++) {
      var policy = template.map("Resources", attached.get(i), "Properties", "PolicyDocument");
      var json = JsonMapper.shared().writeValueAsString(policy).replace("${AWS::Partition}", "aws");
      assertThat(JsonMapper.shared().readTree(json))
          .isEqualTo(JsonMapper.shared().readTree(reads.get(i).json("aws")));
      reads.get(i).statements().stream()
          .flatMap(statement -> statement.actions().stream())
          .forEach(action -> assertThat(text.get(1).text()).contains("\"" + action + "\","));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIEW_ONLY | job-function/ViewOnlyAccess,SecurityAudit",
        "READ_ONLY | ReadOnlyAccess"
      })
  void carriesThePoliciesOfAwsWhereAsked(Permissions permissions, String names) {
    var made = documents.forA(invitation(permissions, "", false));
    var template = Template.of(made.getFirst().text());
    var policies = Pattern.compile(",").splitAsStream(names).toList();
    var arns =
        policies.stream().map(name -> "arn:${AWS::Partition}:iam::aws:policy/" + name).toList();
    assertThat(template.at("Resources", "RoleForB", "Properties", "ManagedPolicyArns"))
        .isEqualTo(arns);
    assertThat(template.map("Resources")).hasSize(1);
    for (String name : policies) {
      assertThat(made.get(1).text())
          .contains("arn:${data.aws_partition.current.partition}:iam::aws:policy/" + name + "\"");
    }
  }

  @Test
  void writesTheLinesForItsPartition() {
    assertThat(invitation(Permissions.LEAST, "", true).lines())
        .isEqualTo(
            """
            vitrine:
              accounts:
                - id: "111111111111"
                  role-arn: arn:aws-cn:iam::111111111111:role/ops/RoleForB
                  external-id: "3f0c9b1e-5b1c-4a52-9d0a-000000000000"
                  source-identity: true
            """);
  }

  @Test
  void namesNoExternalIdWhereItIsPrinted() {
    var invitation = invitation(Permissions.LEAST, "", false);
    var made = documents.forA(invitation);
    assertThat(invitation + " " + made + " " + SetupView.Invited.of(invitation, made))
        .doesNotContain(EXTERNAL_ID.value());
  }

  private Template template(Invitation invitation) {
    return Template.of(documents.forA(invitation).getFirst().text());
  }

  private static Invitation invitation(
      Permissions permissions, String organization, boolean sourceIdentity) {
    return new Invitation(
        HUB,
        Optional.of(new AccountId("111111111111")),
        Partition.AWS_CN,
        new RoleName("ops/RoleForB"),
        EXTERNAL_ID,
        true,
        permissions,
        organization.isEmpty() ? Optional.empty() : Optional.of(new OrganizationId(organization)),
        sourceIdentity);
  }
}
