package dev.vitrine.catalog.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.catalog.Condition.Verdict;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;
import software.amazon.awssdk.services.ec2.model.NetworkAclEntry;
import software.amazon.awssdk.services.ec2.model.PortRange;
import software.amazon.awssdk.services.ec2.model.RuleAction;

/** Whether a network ACL lets everyone in depends on which entry comes first. */
class Ec2NetworkAclTests {

  @Test
  void isOpenWhereTheFirstEntryThatFitsAllows() {
    assertThat(open(entry(100, RuleAction.ALLOW, 22), entry(200, RuleAction.DENY, 22)))
        .isEqualTo(Verdict.YES);
  }

  @Test
  void isClosedWhereTheFirstEntryThatFitsDenies() {
    assertThat(open(entry(200, RuleAction.ALLOW, 22), entry(100, RuleAction.DENY, 22)))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void isClosedWhereOnlyOtherPortsAreOpen() {
    assertThat(open(entry(100, RuleAction.ALLOW, 443))).isEqualTo(Verdict.NO);
  }

  @Test
  void isOpenWhereEveryPortIs() {
    var all = entry(100, RuleAction.ALLOW, 0).toBuilder();
    all.protocol("-1").portRange((PortRange) null);

    assertThat(open(all.build())).isEqualTo(Verdict.YES);
  }

  @Test
  void isClosedWhereOnlyWhatLeavesIsAllowed() {
    assertThat(open(entry(100, RuleAction.ALLOW, 22).toBuilder().egress(true).build()))
        .isEqualTo(Verdict.NO);
  }

  private static NetworkAclEntry entry(int number, RuleAction action, int port) {
    return NetworkAclEntry.builder()
        .ruleNumber(number)
        .egress(false)
        .ruleAction(action)
        .protocol("6")
        .cidrBlock("0.0.0.0/0")
        .portRange(range -> range.from(port).to(port))
        .build();
  }

  private static Verdict open(NetworkAclEntry... entries) {
    var acl = NetworkAcl.builder().isDefault(false).entries(entries).build();
    return Found.verdict(new Ec2NetworkAcl(), "lets everyone in", acl);
  }
}
