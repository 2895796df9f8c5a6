package dev.vitrine.catalog.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.catalog.Condition.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/** Whether an endpoint's policy is the one that AWS gives by default. */
class Ec2VpcEndpointTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "{\"Statement\": [{\"Action\": \"*\", \"Effect\": \"Allow\", \"Principal\": \"*\","
            + " \"Resource\": \"*\"}]}; YES",
        "{\"Statement\":[{\"Action\":\"s3:Get*\",\"Effect\":\"Allow\",\"Principal\":\"*\","
            + "\"Resource\":\"*\"}]}; NO",
        "{\"Statement\":[{\"Action\":\"*\",\"Effect\":\"Allow\",\"Principal\":\"*\","
            + "\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"true\"}}}]}; NO",
        "; NO"
      })
  void tellsTheDefaultPolicy(String policy, Verdict verdict) {
    var endpoint = VpcEndpoint.builder().policyDocument(policy).build();

    assertThat(Found.verdict(new Ec2VpcEndpoint(), "lets everyone do everything", endpoint))
        .isEqualTo(verdict);
  }
}
