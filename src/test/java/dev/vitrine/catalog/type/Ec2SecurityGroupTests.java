package dev.vitrine.catalog.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.IpRange;
import software.amazon.awssdk.services.ec2.model.Ipv6Range;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/** Whom a security group lets in, and on which ports. */
class Ec2SecurityGroupTests {

  @ParameterizedTest
  @CsvSource({
    "tcp, 22, 22, 0.0.0.0/0, CRITICAL INFO",
    "tcp, 3389, 3389, ::/0, CRITICAL INFO",
    "tcp, 3306, 3306, 0.0.0.0/0, WARNING INFO",
    "tcp, 0, 65535, ::/0, CRITICAL WARNING INFO",
    "-1, , , 0.0.0.0/0, CRITICAL WARNING INFO",
    "tcp, 443, 443, 0.0.0.0/0, INFO",
    "udp, 22, 22, 0.0.0.0/0, INFO",
    "icmp, -1, -1, 0.0.0.0/0, INFO",
    "tcp, 22, 22, 10.0.0.0/8, ''",
    "tcp, 22, 22, 0.0.0.0/1, ''"
  })
  void saysWhomItLetsIn(
      String protocol, Integer from, Integer to, String block, String expectedLevels) {
    var rule = IpPermission.builder().ipProtocol(protocol).fromPort(from).toPort(to);
    if (block.contains(":")) {
      rule.ipv6Ranges(Ipv6Range.builder().cidrIpv6(block).build());
    } else {
      rule.ipRanges(IpRange.builder().cidrIp(block).build());
    }
    var group = SecurityGroup.builder().groupName("any").ipPermissions(rule.build()).build();

    assertThat(Found.levels(new Ec2SecurityGroup(), group))
        .map(Enum::name)
        .isEqualTo(Arrays.stream(expectedLevels.split(" ")).filter(s -> !s.isEmpty()).toList());
  }
}
