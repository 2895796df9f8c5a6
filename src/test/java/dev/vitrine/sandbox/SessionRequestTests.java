package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionRequestTests {

  static Stream<Arguments> refusedParameters() {
    return Stream.of(
        Arguments.of(
            Map.of("RoleSessionName", "a b"),
            "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"),
        Arguments.of(
            Map.of("RoleSessionName", "x"),
            "1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy"
                + " constraint: Member must have length greater than or equal to 2"),
        Arguments.of(
            Map.of("RoleSessionName", "x".repeat(65)),
            "Member must have length less than or equal to 64"),
        Arguments.of(
            Map.of("RoleSessionName", "vitrine\r\nx"), "Member must satisfy regular expression"),
        Arguments.of(
            Map.of("RoleSessionName", "/", "DurationSeconds", 1), "3 validation errors detected: "),
        Arguments.of(
            Map.of("DurationSeconds", 899),
            "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy"
                + " constraint: Member must have value greater than or equal to 900"),
        Arguments.of(
            Map.of("DurationSeconds", 43_201),
            "Member must have value less than or equal to 43200"),
        Arguments.of(
            Map.of("DurationSeconds", 3_601),
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by"
                + " role chaining."),
        Arguments.of(
            Map.of("DurationSeconds", "3601"),
            "The requested DurationSeconds exceeds the 1 hour session limit"),
        Arguments.of(Map.of("DurationSeconds", "soon"), "Value 'soon' at 'durationSeconds'"),
        Arguments.of(
            Map.of("RoleArn", "RoleForB"),
            "1 validation error detected: Value 'RoleForB' at 'roleArn' failed to satisfy"
                + " constraint: Member must have length greater than or equal to 20"),
        Arguments.of(
            Map.of("RoleArn", "arn:aws:s3:::some-bucket-of-mine"), "Request ARN is invalid"),
        Arguments.of(Map.of("ExternalId", "x"), "at 'externalId'"),
        Arguments.of(Map.of("ExternalId", "a%b"), "pattern: [\\w+=,.@:\\/-]*"),
        Arguments.of(Map.of("Policy", "x".repeat(2_049)), "at 'policy'"),
        Arguments.of(Map.of("SourceIdentity", "a b"), "at 'sourceIdentity'"),
        Arguments.of(
            Map.of("PolicyArns", List.of(Map.of("arn", "arn:aws:iam::aws:policy/X"))),
            "PolicyArns"),
        Arguments.of(Map.of("Tags", List.of(Map.of("Value", "x"))), "Value null at 'key'"),
        Arguments.of(
            Map.of("Tags", Collections.nCopies(51, Map.of("Key", "a", "Value", "b"))),
            "at 'tags'"));
  }

  @ParameterizedTest
  @MethodSource("refusedParameters")
  void refusesParametersAsAwsDoes(Map<String, Object> parameters, String sentence) {
    var all = new HashMap<String, Object>();
    all.put("RoleArn", "arn:aws:iam::111111111111:role/RoleForB");
    all.put("RoleSessionName", "EC2FromB");
    all.putAll(parameters);

    assertThat(assertRefused(() -> read(all), "ValidationError", 400)).contains(sentence);
  }

  @Test
  void demandsARoleAndASessionName() {
    assertThat(assertRefused(() -> read(Map.of()), "ValidationError", 400))
        .isEqualTo(
            "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint:"
                + " Member must not be null; Value null at 'roleSessionName' failed to satisfy"
                + " constraint: Member must not be null");
  }

  @Test
  void leavesOutWhatWasNotSent() {
    var request =
        read(
            Map.of(
                "RoleArn", "arn:aws:iam::111111111111:role/path/RoleForB",
                "RoleSessionName", "vitrine"));

    assertThat(request.duration()).hasHours(1);
    assertThat(request.externalId()).isEmpty();
    assertThat(request.policy()).isEmpty();
    assertThat(request.tags()).isEmpty();
  }

  private static SessionRequest read(Map<String, Object> parameters) {
    return SessionRequest.of(Asked.sts("AssumeRole", parameters).parameters());
  }
}
