package dev.vitrine.page;

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

/** What cannot be meant is answered by a page that says so, and never reaches AWS. */
@VitrineTest
class BadAddressTests {

  private final Pages pages;
  private final Door door;
  private final Sandbox sandbox;

  BadAddressTests(@LocalServerPort int port, Sandbox sandbox) {
    this.pages = new Pages(port);
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  @ParameterizedTest
  @CsvSource({
    "/?page=0,page",
    "/?page=100001,page",
    "/resources/ec2-vpc?page=0,page",
    "/resources/ec2-vpc?page=-1,page",
    "/resources/ec2-vpc?page=100001,page",
    "/resources/ec2-vpc?page=1.5,page",
    "/resources/ec2-vpc?page=%EF%BC%91,page",
    "/resources/ec2-vpc?page=1&page=2,page",
    "/resources/ec2-vpc?account=%20,account",
    "/resources/ec2-vpc?account=111111111111&account=%20,account",
    "/resources/ec2-vpc?region=%20,region",
    "/resources/ec2-vpc?sort=%20,sort",
    "/resources/ec2-vpc?page=%20,page",
    "/resources/ec2-vpc?account=12345678901,account",
    "/resources/ec2-vpc?account=111111111111%0A,account",
    "/resources/ec2-vpc?region=mars-1,region",
    "/resources/ec2-vpc?region=us-east-1.evil.com/,region",
    "/resources/ec2-vpc?region=cn-north-1,region",
    "/resources/ec2-vpc?sort=__class__,sort",
    "/resources/ec2-vpc?refresh=perhaps,refresh",
    "/resources/ec2-vpc?columns=__class__,columns",
    "'/resources/ec2-vpc?columns=name,Nothing',columns",
    "/resources/ec2-vpc?columns=tag:,columns",
    "/resources/ec2-vpc?size=99,size",
    "/resources/ec2-vpc?size=25&size=50,size",
    "/resources/ec2-vpc?density=loose,density",
    "/resources/ec2-vpc?known=0,known",
    "/resources/ec2-vpc?preview=vpc-1,preview",
    "/resources/ec2-vpc?preview=12%7Ceu-west-1%7Cvpc-1,preview",
    "/resources/ec2-vpc?preview=111111111111%7Cmars%20one%7Cvpc-1,preview",
    "/resources/ec2-vpc?group=Nothing,group",
    "/resources/ec2-vpc?max-age=soon,max-age",
    "/accounts/12,account",
    "/accounts/12/eu-west-1/ec2-vpc?id=vpc-1,account",
    "/accounts/111111111111/mars-1/ec2-vpc?id=vpc-1,region",
    "/accounts/111111111111/cn-north-1/ec2-vpc?id=vpc-1,region",
    "/accounts/111111111111/global/ec2-vpc?id=vpc-1,region",
    "/accounts/111111111111/eu-west-1/iam-role?id=x,region",
    "/accounts/111111111111/eu-west-1/ec2-vpc?id=,id",
    "/accounts/111111111111/eu-west-1/ec2-vpc,id"
  })
  void saysWhichParameterIsWrongAndWhatIsAccepted(String address, String parameter) {
    var page = pages.page(address, 400);
    assertThat(page.select(".notice").text())
        .matches("The value of '" + parameter + "' is not accepted: expected is .+");
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/accounts/121212121212",
        "/accounts/222222222222",
        "/resources/nothing",
        "/resources/ec2-vpc?account=121212121212",
        "/accounts/121212121212/eu-west-1/ec2-vpc?id=vpc-1",
        "/accounts/111111111111/eu-west-1/nothing?id=vpc-1",
        "/nothing",
        "/nothing.css",
        "/nothing.json",
        "/resources/ec2-vpc/more",
        "/accounts"
      })
  void saysThatThereIsNone(String address) {
    var page = pages.page(address, 404);
    assertThat(page.select("h1").text()).isEqualTo("Not found 404");
    assertThat(page.select(".notice").text()).endsWith(".");
    assertThat(page.select("main").text()).doesNotContain("121212121212", "nothing");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void saysThatThereIsNoResourceWithThatId() {
    var page = pages.page("/accounts/111111111111/eu-west-1/ec2-vpc?id=vpc-0123456789abcdef0", 404);
    assertThat(page.select(".notice").text())
        .isEqualTo("There is no such resource in that account and region.");
  }

  @Test
  void repeatsNothingOfWhatWasSent() {
    var page = pages.page("/resources/ec2-vpc?account=%3Cimg%20src=x%20onerror=alert(1)%3E", 400);
    assertThat(page.html()).doesNotContain("onerror");
    assertThat(pages.page("/%3Cscript%3Ealert(1)%3C/script%3E", 404).html())
        .doesNotContain("alert(1)");
  }

  @Test
  void refusesATextThatIsTooLong() {
    pages.page("/resources/ec2-vpc?q=" + "x".repeat(2001), 400);
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void leavesTheApiItsProblems() {
    assertThat(door.get("/api/v1/nothing").headers().firstValue("content-type"))
        .contains("application/problem+json");
    assertThat(door.get("/api/v1/resources/nothing").headers().firstValue("content-type"))
        .contains("application/problem+json");
  }
}
