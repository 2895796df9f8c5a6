package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * T1: nobody gets Vitrine to enter what the operator did not name. A request carries an account id
 * and nothing else; whatever else it carries never reaches STS.
 */
@VitrineTest
class ConfusedDeputyTests {

  private final Door door;
  private final Sandbox sandbox;

  ConfusedDeputyTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  static Stream<String> accounts() {
    return Stream.of(
        "%20.",
        "1",
        "12345678901",
        "1234567890123",
        "%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96%EF%BC%97%EF%BC%98%EF%BC%99%EF%BC%90%EF%BC%91%EF%BC%92",
        "%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5%D9%A6%D9%A7%D9%A8%D9%A9%D9%A0%D9%A1%D9%A2",
        "000000000000",
        "111111111112",
        "121212121212",
        "222222222222",
        "111111111111%0A",
        "%0A111111111111",
        "111111111111%0D%0AX:1",
        "111111111111%00",
        "%00",
        "%FF",
        "111111111111%20",
        "%20111111111111",
        "111111111111%3B",
        "111111111111%E2%80%8B",
        "-11111111111",
        "%2B11111111111",
        "1e11",
        "0x1111111111",
        "1111-1111-1111",
        "111111111111,333333333333",
        "111111111111%20333333333333",
        "..%2F111111111111",
        "%252e%252e",
        "..%3B%2F111111111111",
        "RoleForB",
        "payments-prod",
        "*",
        "null",
        "arn:aws:iam::111111111111:root",
        "arn:aws:iam::111111111111:role%2FRoleForB",
        "arn:aws:iam::111111111111:role/RoleForB",
        "arn:aws:iam::111111111111:role%2FAdmin",
        "arn:aws:iam::999999999999:role%2FAdmin",
        "arn:aws:sts::111111111111:assumed-role%2FRoleForB%2Fada",
        "http:%2F%2F169.254.169.254%2Flatest",
        "%24%7B7*7%7D",
        "%27%20OR%20%271%27=%271");
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void t01EntersNothingThatTheOperatorDidNotName(String account) {
    sandbox.forgetCalls();
    for (String address :
        new String[] {
          "/accounts/" + account,
          "/accounts/" + account + "/eu-west-1/ec2-vpc?id=vpc-1",
          "/resources/ec2-vpc?account=" + account,
          "/resources/ec2-vpc?account=111111111111&account=" + account,
          "/api/v1/accounts/" + account + "/session",
          "/api/v1/accounts/" + account + "/regions/eu-west-1/resources/ec2-vpc?id=vpc-1",
          "/api/v1/resources/ec2-vpc?account=" + account,
          "/api/v1/resources/ec2-vpc?account=111111111111&account=" + account
        }) {
      assertThat(door.get(address).statusCode()).as(address).isBetween(400, 499);
    }
    assertThat(sandbox.calls()).isEmpty();
  }
}
