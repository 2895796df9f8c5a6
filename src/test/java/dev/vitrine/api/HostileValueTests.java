package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T1, T7, T19, inputs 1 to 10: no value makes Vitrine ask anybody whom it should not. */
@VitrineTest
class HostileValueTests {

  private static final List<String> VALUES =
      List.of(
          "1234567890123",
          "123456789012%0A",
          "%C2%A0123456789012",
          "arn:aws:iam::999999999999:role/Admin",
          "123456789012,210987654321",
          "../",
          "..%2f",
          "%252e%252e",
          "%252e%252e%252f",
          "%00",
          "%ff",
          "%ed%a0%80",
          "us-east-1.evil.com/",
          "us-east-1%23",
          "evil.com%23",
          "us-east-1%40evil.com",
          "x".repeat(300),
          "169.254.169.254",
          "http://169.254.169.254/latest/meta-data/",
          "%5Bfd00:ec2::254%5D",
          "2852039166",
          "0xa9fea9fe",
          "0251.0376.0251.0376",
          "127.0.0.1:8080",
          "file:///etc/passwd",
          "-1",
          "9223372036854775808",
          "1e9",
          "NaN",
          "%EF%BC%91",
          "$%7B7*7%7D",
          "name;drop",
          "__class__",
          "class.classLoader");

  private static final List<String> PARAMETERS =
      List.of("account", "region", "sort", "limit", "nextToken", "refresh", "max-age");

  private static final List<String> PLACES =
      List.of(
          "/api/v1/accounts/%s/session",
          "/api/v1/accounts/%s/regions/eu-west-1/resources/ec2-vpc?id=x",
          "/api/v1/accounts/111111111111/regions/%s/resources/ec2-vpc?id=x",
          "/api/v1/accounts/111111111111/regions/eu-west-1/resources/%s?id=x",
          "/api/v1/resources/%s",
          "/accounts/%s",
          "/accounts/%s/eu-west-1/ec2-vpc?id=x",
          "/accounts/111111111111/%s/ec2-vpc?id=x",
          "/accounts/111111111111/eu-west-1/%s?id=x",
          "/resources/%s");

  private final Door door;
  private final Sandbox sandbox;

  HostileValueTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  static Stream<String> values() {
    return VALUES.stream();
  }

  @ParameterizedTest
  @MethodSource("values")
  void t19RefusesTheValueOfAnyParameterAndAsksNobody(String value) {
    for (String parameter : PARAMETERS) {
      for (String list : List.of("/api/v1/resources/ec2-vpc?", "/resources/ec2-vpc?")) {
        if (list.startsWith("/r") && List.of("limit", "nextToken").contains(parameter)) {
          continue;
        }
        assertRefused(list + parameter + "=" + value);
      }
    }
    assertRefused("/resources/ec2-vpc?page=" + value);
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void t1RefusesTheValueInAnyPathAndAsksNobody(String value) {
    for (String place : PLACES) {
      assertRefused(place.replace("%s", value));
    }
    assertThat(sandbox.calls()).isEmpty();
  }

  private void assertRefused(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isIn(400, 404);
    assertThat(answer.body())
        .as(address)
        .doesNotContain("Exception", "static resource", "No endpoint");
    if (!address.startsWith("/api/")) {
      assertThat(answer.body())
          .as(address)
          .doesNotContain("169.254", "evil", "passwd", "999999999999", "classLoader");
    }
  }
}
