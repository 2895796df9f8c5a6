package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.client.FaultServer;
import dev.vitrine.client.Faults;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a person reads where an answer came that was not AWS's, or not whole. */
class UnreadableAnswersTests {

  private static final String ASKED = "AWS's answer to ec2:DescribeVpcs could not be read: ";

  @ParameterizedTest
  @CsvSource({
    "<html>CANARY</html>, it is a web page",
    "CANARY, it is not XML.",
    "<DescribeVpcsResponse><CANARY>, it is not well-formed XML.",
    "'', it is empty.",
  })
  void saysThatTheAnswerCouldNotBeReadAndNothingOfIt(String body, String why) {
    var cloud = new FakeCloud();
    var odd = Faults.answer("200 OK", "text/html", body);
    FaultServer.Fault aws =
        (request, answer) -> {
          var vpcs = CloudCall.of(request).action().equals("DescribeVpcs");
          (vpcs ? odd : cloud).answer(request, answer);
        };
    try (var server = new FaultServer(aws);
        var vitrine = Started.with(configuration(server))) {
      var place = places(vitrine).getFirst();
      assertThat(place.path("status").asString()).isEqualTo("failed");
      assertThat(place.path("message").asString()).startsWith(ASKED + why);
      assertThat(place.toString()).doesNotContain("CANARY");

      var page = vitrine.door().get("/accounts/111111111100/eu-west-1/ec2-vpc?id=vpc-1").body();
      assertThat(Jsoup.parse(page).select(".notice").text()).contains(ASKED + why);
      assertThat(page).doesNotContain("CANARY");
    }
  }

  private static List<String> configuration(FaultServer server) {
    return FakeCloud.configuration(server.address(), 1);
  }

  private static List<JsonNode> places(Started vitrine) {
    return vitrine
        .door()
        .json("/api/v1/resources/ec2-vpc?region=eu-west-1")
        .path("coverage")
        .path("places")
        .valueStream()
        .toList();
  }
}
