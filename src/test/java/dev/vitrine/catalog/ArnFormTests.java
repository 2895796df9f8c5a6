package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ArnForm.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from ARNs. */
class ArnFormTests {

  private static final String WEB_ACL =
      "arn:{partition}:wafv2:{region}:{account}:{scope}/webacl/{}/{id}";

  @ParameterizedTest
  @CsvSource({
    "arn:aws:ssm:eu-west-1:111111111111:parameter/shop/db/host, /shop/db/host",
    "arn:aws:ssm:eu-west-1:111111111111:parameter/plain, plain"
  })
  void readsAPathOfOneWordWithoutItsSlash(String arn, String id) {
    var form = ArnForm.of("arn:{partition}:ssm:{region}:{account}:parameter{path}");

    assertThat(form.read(arn)).hasValueSatisfying(named -> assertThat(named.id()).isEqualTo(id));
  }

  @Test
  void tellsANameFromAPath() {
    var form =
        ArnForm.of("arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{name}");
    var prefix = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/";

    assertThat(form.read(prefix + "legacy-web"))
        .hasValueSatisfying(named -> assertThat(named.id()).isEqualTo("legacy-web"));
    assertThat(form.read(prefix + "app/web/50dc6c495c0c9188")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:events:eu-west-1:111111111111:rule/nightly, default|nightly",
    "arn:aws:events:eu-west-1:111111111111:rule/shop/nightly, shop|nightly",
    "arn:aws:events:eu-west-1:111111111111:rule/aws.partner/a/b/opened, aws.partner/a/b|opened"
  })
  void readsTheDefaultParentThatAwsLeavesOut(String arn, String id) {
    var form = ArnForm.of("arn:{partition}:events:{region}:{account}:rule/{default/}{id}");

    assertThat(form.read(arn)).hasValueSatisfying(named -> assertThat(named.id()).isEqualTo(id));
  }

  @Test
  void writesEachPartOfAnIdWhereItStands() {
    var form = ArnForm.of("arn:{partition}:glue:{region}:{account}:table/{id}/{id}");
    var account = new AccountId("111111111111");

    assertThat(form.arn(Partition.AWS, account, new RegionId("eu-west-1"), "lake|clicks"))
        .isEqualTo("arn:aws:glue:eu-west-1:111111111111:table/lake/clicks");
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:wafv2:us-east-1:111111111111:global/webacl/shop/a1, global",
    "arn:aws:wafv2:eu-west-1:111111111111:regional/webacl/shop/a1, eu-west-1"
  })
  void findsWhatIsGlobalInNoRegion(String arn, String region) {
    assertThat(ArnForm.of(WEB_ACL).read(arn)).contains(new Named("111111111111", region, "a1"));
  }

  @ParameterizedTest
  @CsvSource({"arn:aws:iam::111111111111:root", "arn:aws-cn:iam::111111111111:root"})
  void namesTheAccountItselfWhereAFormHasNoId(String arn) {
    assertThat(ArnForm.of("arn:{partition}:iam::{account}:root").read(arn))
        .contains(new Named("111111111111", "", "111111111111"));
  }
}
