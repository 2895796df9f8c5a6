package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from trust policies. */
class TrustTests {

  @Test
  void namesAccountsByTheArnOfTheirRoot() {
    var trust =
        trust(
            """
            {"Statement": [
              {"Effect": "Allow", "Principal": {"AWS": ["222222222222", "arn:aws:iam::333333333333:role/x"]}},
              {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}},
              {"Effect": "Deny", "Principal": {"AWS": "444444444444"}}]}
            """);

    assertThat(trust.principals())
        .containsExactly("arn:aws:iam::222222222222:root", "arn:aws:iam::333333333333:role/x");
    assertThat(trust.anyone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Effect\": \"Allow\", \"Principal\": \"*\"}",
        "{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"*\"}}",
        "{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": [\"222222222222\", \"*\"]}, \"Condition\": {}}",
        "{\"Effect\": \"Allow\", \"NotPrincipal\": {\"AWS\": \"222222222222\"}}"
      })
  void findsThatAnyoneIsLetIn(String statement) {
    assertThat(trust("{\"Statement\": " + statement + "}").anyone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Effect\": \"Deny\", \"Principal\": \"*\"}",
        "{\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"*\"}}",
        "{\"Effect\": \"Allow\", \"Principal\": \"*\","
            + " \"Condition\": {\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-1\"}}}"
      })
  void findsThatNotEveryoneIsLetIn(String statement) {
    assertThat(trust("{\"Statement\": [" + statement + "]}").anyone()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%7B", "%zz", "{}", "[]", "null"})
  void knowsNothingOfAPolicyThatCannotBeRead(String document) {
    assertThat(Trust.of(document, "aws")).isEmpty();
  }

  private static Trust trust(String document) {
    return Trust.of(URLEncoder.encode(document, StandardCharsets.UTF_8), "aws").orElseThrow();
  }
}
