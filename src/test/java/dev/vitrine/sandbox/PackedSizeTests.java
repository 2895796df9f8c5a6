package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedSizeTests {

  @Test
  void leavesRoomBesideAListOfActionsNearTheLimit() {
    var actions =
        DocumentsTests.actionsOfAllTypes()
            .limit(63)
            .map(action -> '"' + action + '"')
            .collect(Collectors.joining(","));
    var policy = policy("[" + actions + "]");

    assertThat(policy).hasSizeBetween(1_700, 2_048);
    assertThat(measure(policy, 0).percent()).isBetween(50, 80);
  }

  @Test
  void countsTagsAsWell() {
    assertThat(measure(policy("\"s3:*\""), 10).percent())
        .isGreaterThan(measure(policy("\"s3:*\""), 0).percent());
  }

  @Test
  void refusesWhatDoesNotPack() {
    var size = measure(policy('"' + "s3:" + noise(1_900) + '"'), 0);

    assertThat(assertRefused(size::require, "PackedPolicyTooLarge", 400))
        .matches("Packed policy consumes 1\\d\\d% of allotted space, .*");
  }

  private static PackedSize measure(String policy, int tags) {
    var sent =
        IntStream.range(0, tags)
            .mapToObj(tag -> Map.of("Key", "key" + tag, "Value", noise(20)))
            .toList();
    var parameters =
        Map.of(
            "RoleArn",
            "arn:aws:iam::111111111111:role/RoleForB",
            "RoleSessionName",
            "test",
            "Policy",
            policy,
            "Tags",
            List.copyOf(sent));
    return PackedSize.of(SessionRequest.of(Asked.sts("AssumeRole", parameters).parameters()))
        .orElseThrow();
  }

  private static String policy(String actions) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
        + actions
        + ",\"Resource\":\"*\"}]}";
  }

  private static String noise(int length) {
    var random = new Random(4);
    return IntStream.range(0, length)
        .mapToObj(_ -> String.valueOf((char) ('A' + random.nextInt(26))))
        .collect(Collectors.joining());
  }
}
