package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be meant is answered by a problem and never reaches AWS. */
@VitrineTest
class BadInputTests {

  private final Door door;
  private final Sandbox sandbox;

  BadInputTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/resources/ec2-vpc?account=,account",
    "/api/v1/resources/ec2-vpc?account=%20,account",
    "/api/v1/resources/ec2-vpc?account=12345678901,account",
    "/api/v1/resources/ec2-vpc?account=%EF%BC%91%EF%BC%92,account",
    "/api/v1/resources/ec2-vpc?account=111111111111%0A,account",
    "/api/v1/resources/ec2-vpc?account=arn:aws:iam::111111111111:role/Admin,account",
    "'/api/v1/resources/ec2-vpc?account=111111111111,333333333333',account",
    "/api/v1/resources/ec2-vpc?region=us-east-1.evil.com/,region",
    "/api/v1/resources/ec2-vpc?region=us-east-1%23,region",
    "/api/v1/resources/ec2-vpc?region=US-EAST-1,region",
    "/api/v1/resources/ec2-vpc?region=mars-1,region",
    "/api/v1/resources/ec2-vpc?region=,region",
    "/api/v1/resources/ec2-vpc?region=cn-north-1,region",
    "/api/v1/resources/ec2-vpc?limit=0,limit",
    "/api/v1/resources/ec2-vpc?limit=-1,limit",
    "/api/v1/resources/ec2-vpc?limit=1001,limit",
    "/api/v1/resources/ec2-vpc?limit=1e3,limit",
    "/api/v1/resources/ec2-vpc?limit=NaN,limit",
    "/api/v1/resources/ec2-vpc?limit=2147483648,limit",
    "/api/v1/resources/ec2-vpc?sort=name;drop,sort",
    "/api/v1/resources/ec2-vpc?sort=class.classLoader,sort",
    "/api/v1/resources/ec2-vpc?sort=__class__,sort",
    "/api/v1/resources/ec2-vpc?nextToken=forged,nextToken",
    "/api/v1/resources/ec2-vpc?refresh=perhaps,refresh",
    "/api/v1/resources/ec2-vpc?max-age=-1s,max-age",
    "/api/v1/resources/ec2-vpc?max-age=soon,max-age",
    "/api/v1/accounts/12/session,account",
    "/api/v1/accounts/12/regions/eu-west-1/resources/ec2-vpc?id=vpc-1,account",
    "/api/v1/accounts/111111111111/regions/mars-1/resources/ec2-vpc?id=vpc-1,region",
    "/api/v1/accounts/111111111111/regions/cn-north-1/resources/ec2-vpc?id=vpc-1,region",
    "/api/v1/accounts/111111111111/regions/global/resources/ec2-vpc?id=vpc-1,region",
    "/api/v1/accounts/111111111111/regions/eu-west-1/resources/iam-role?id=x,region",
    "/api/v1/accounts/111111111111/regions/eu-west-1/resources/ec2-vpc?id=,id"
  })
  void answersAProblemThatNamesTheParameter(String address, String parameter) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.path("accepted").asString()).isNotBlank();
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void refusesATextThatIsTooLong() {
    var answer = door.get("/api/v1/resources/ec2-vpc?q=" + "x".repeat(2001));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/accounts/121212121212/session",
        "/api/v1/accounts/222222222222/session",
        "/api/v1/resources/ec2-vpc?account=121212121212",
        "/api/v1/accounts/121212121212/regions/eu-west-1/resources/ec2-vpc?id=vpc-1",
        "/api/v1/resources/nothing",
        "/api/v1/resources/ec2-vpc%2F..",
        "/api/v1/nothing"
      })
  void answersAProblemForWhatDoesNotExist(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("121212121212\",\"name");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void answersTheSameForEveryUnknownAccount() {
    var one = door.json("/api/v1/accounts/121212121212/session");
    var other = door.json("/api/v1/accounts/222222222222/session");
    assertThat(one.path("detail")).isEqualTo(other.path("detail"));
    assertThat(one.path("title")).isEqualTo(other.path("title"));
  }

  @Test
  void refusesATokenOfAnotherQuestion() {
    var token =
        door.json("/api/v1/resources/ec2-instance?account=111111111111&limit=1")
            .path("nextToken")
            .asString();
    assertThat(token).isNotBlank();
    sandbox.forgetCalls();
    for (String other :
        new String[] {
          "ec2-vpc?account=111111111111&limit=1",
          "ec2-instance?account=333333333333&limit=1",
          "ec2-instance?account=111111111111&limit=1&sort=-Name",
          "ec2-instance?account=111111111111&limit=1&q=web",
          "ec2-instance?account=111111111111&region=eu-west-1&limit=1"
        }) {
      assertThat(door.get("/api/v1/resources/" + other + "&nextToken=" + token).statusCode())
          .as(other)
          .isEqualTo(400);
    }
    assertThat(sandbox.calls()).isEmpty();
  }
}
