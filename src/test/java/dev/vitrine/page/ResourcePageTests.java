package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One resource: what it is, what it points to, and what could not be read of it. */
@VitrineTest
class ResourcePageTests {

  private final Pages pages;

  ResourcePageTests(@LocalServerPort int port) {
    this.pages = new Pages(port);
  }

  @Test
  void showsEachDetailWithAStatusOfItsOwn() {
    var page =
        pages.page("/accounts/111111111111/global/s3-bucket?id=payments-prod-assets-111111111111");
    assertThat(page.select(".detail h3").eachText())
        .containsExactly(
            "Region found",
            "Public access block found",
            "Encryption found",
            "Versioning found",
            "Policy status found",
            "Tags found",
            "Access logging found");
    assertThat(page.select(".detail:contains(Public access block)").text()).contains("Not set.");
  }

  @Test
  void saysWhatToDoAboutADeniedDetail() {
    var page = pages.page("/accounts/444444444444/global/iam-role?id=RoleForB");
    assertThat(page.select(".detail").text())
        .contains("denied", "Ask whoever keeps the organization's policies");
    assertThat(page.select("pre#raw").text()).contains("\"RoleName\": \"RoleForB\"");
  }

  @Test
  void saysWhyAResourceCouldNotBeRead() {
    var page = pages.page("/accounts/999999999999/global/iam-role?id=RoleForB");
    assertThat(page.select(".notice").text())
        .contains("iam:GetRole is denied", "Allow iam:GetRole in a policy of the role")
        .contains("identity-policy");
    assertThat(page.select("#raw, #fields")).isEmpty();
  }

  @Test
  void givesTheStatementThatWouldHelp() {
    var page = pages.page("/accounts/999999999999/global/iam-role?id=RoleForB");
    var statement = page.select(".notice pre");
    assertThat(statement.text()).contains("\"iam:GetRole\"", "\"Resource\": \"*\"");
    assertThat(page.select(".notice button.copy").attr("data-copy-from"))
        .isEqualTo("#" + statement.attr("id"));
    assertThat(page.select(".notice").text())
        .contains("the role arn:aws:iam::999999999999:role/RoleForB");
    assertThat(page.select(".notice a[href=/doctor/999999999999]")).hasSize(1);
  }

  @Test
  void saysThatNoStatementOutweighsTheOrganization() {
    var page = pages.page("/accounts/444444444444/eu-west-1/rds-db-instance?id=orders");
    assertThat(page.select(".notice").text())
        .contains("organization: ", "no statement in a policy of the role")
        .contains("arn:aws:iam::444444444444:role/RoleForB");
    assertThat(page.select(".notice pre")).isEmpty();
  }

  @Test
  void colorsTheRawFormAndOffersToCopyIt() {
    var page = pages.page("/accounts/111111111111/global/iam-role?id=RoleForB");
    assertThat(page.select("#raw .json-key").eachText()).contains("\"RoleName\"");
    assertThat(page.select("#raw .json-text").eachText()).contains("\"RoleForB\"");
    assertThat(page.select("button.copy.js-only").eachAttr("data-copy-from"))
        .contains("#raw", "#cli", "#resource-id", "#resource-arn")
        .allSatisfy(copied -> assertThat(page.select(copied)).hasSize(1));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.title()).isEqualTo("RoleForB · IAM role · payments-prod · Vitrine");
  }

  @Test
  void leadsToTheSameInTheAwsConsole() {
    var link =
        pages.page("/accounts/555555555555/eu-west-1/ec2-vpc?id=vpc-1").select("a[target=_blank]");
    assertThat(link.attr("href"))
        .isEqualTo(
            "https://console.aws.amazon.com/vpcconsole/home?region=eu-west-1#VpcDetails:VpcId=vpc-1");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
  }

  @Test
  void saysThatAnAccountCannotBeEntered() {
    var page = pages.page("/accounts/555555555555/eu-west-1/ec2-vpc?id=vpc-1");
    assertThat(page.select(".strip").text()).contains("unreachable");
    assertThat(page.select(".notice").text()).contains("Cannot assume");
  }

  @Test
  void linksBothWays() {
    var list =
        pages.settled("/resources/ec2-instance?account=111111111111&region=us-east-1&q=web-1");
    var instance = list.select(".rows tbody th a").attr("href");
    var vpc = pages.page(instance).select("[aria-labelledby=links] a[href*=ec2-vpc]").attr("href");
    assertThat(vpc).startsWith("/accounts/111111111111/us-east-1/ec2-vpc?id=vpc-");
    assertThat(pages.page(vpc).select("[aria-labelledby=pointing] a")).isNotEmpty();
  }

  @Test
  void tellsHowTheAwsCliShowsTheSame() {
    assertThat(command("/accounts/111111111111/global/iam-role?id=RoleForB"))
        .isEqualTo("aws iam get-role --role-name RoleForB --region us-east-1 --output json");
    assertThat(
            command("/accounts/111111111111/global/s3-bucket?id=payments-prod-assets-111111111111"))
        .isEqualTo(
            "aws s3api list-buckets --query"
                + " '*[?Name=='\\''payments-prod-assets-111111111111'\\''][]'"
                + " --region us-east-1 --output json");
    assertThat(command("/accounts/555555555555/eu-west-1/ec2-vpc?id=vpc-1"))
        .isEqualTo("aws ec2 describe-vpcs --vpc-ids vpc-1 --region eu-west-1 --output json");
    assertThat(command("/accounts/555555555555/eu-west-1/rds-db-instance?id=orders"))
        .startsWith("aws rds describe-db-instances ");
    assertThat(command("/accounts/555555555555/eu-west-1/wafv2-web-acl?id=a1"))
        .matches("aws wafv2 (list-web-acls|get-web-acl) .*");
    assertThat(command("/accounts/555555555555/eu-west-1/config-configuration-recorder?id=r"))
        .startsWith("aws configservice describe-configuration-recorders ");
    assertThat(command("/accounts/555555555555/eu-west-1/ecs-service?id=web%7Capi"))
        .startsWith("aws ecs describe-services --cluster web --services api --region ");
  }

  @Test
  void leavesAGapInTheCommandForWhatIsNotKnown() {
    assertThat(command("/accounts/555555555555/global/iam-access-key?id=AKIA0"))
        .startsWith("aws iam list-access-keys --user-name '<UserName>' --query ");
  }

  @Test
  void asksTheAwsCliForTextsOfAnyKind() {
    // A backslash and a quote in the other kind of text would end it, or not.
    assertThat(command("/accounts/555555555555/eu-west-1/ssm-parameter?id=a%5C052'b%60"))
        .contains("--query '*[?Name==`\"a\\\\052'\\''b\\u0060\"`][]' ");
    assertThat(command("/accounts/555555555555/eu-west-1/eks-cluster?id=file:///etc/passwd"))
        .contains("aws eks list-clusters --query ");
  }

  @Test
  void quotesWhatAShellWouldAct() {
    assertThat(command("/accounts/555555555555/eu-west-1/ec2-vpc?id=%24(id)%3B'"))
        .isEqualTo(
            "aws ec2 describe-vpcs --vpc-ids '$(id);'\\''' --region eu-west-1 --output json");
    assertThat(command("/accounts/555555555555/eu-west-1/ec2-vpc?id=--profile"))
        .contains("--query '*[?VpcId=='\\''--profile'\\''][]'");
  }

  private String command(String address) {
    return pages.page(address).select("pre#cli").text();
  }
}
