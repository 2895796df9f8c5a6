package dev.vitrine.emulator;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tries what Vitrine's session policies must stop, with another client and a role that may
 * everything.
 *
 * @param seeded what is there to be read and written
 * @param account whose role
 * @param externalId with which it is assumed
 */
record Proof(Seeded seeded, String account, String externalId) {

  static final List<String> FORBIDDEN =
      List.of(
          "ec2:DescribeInstanceAttribute",
          "s3:GetObject",
          "iam:GenerateCredentialReport",
          "ec2:CreateSecurityGroup",
          "s3:PutObject",
          "iam:CreateUser");

  /** Assumes the role once without and once with each policy that the session shows. */
  Answers of(Emulator emulator, JsonNode session) throws IOException, InterruptedException {
    var question = JsonMapper.shared().createObjectNode();
    question.put("endpoint", emulator.endpoint().toString());
    question.set("credentials", JsonMapper.shared().valueToTree(seeded.credentials()));
    question.set("roleArn", session.get("roleArn"));
    question.put("externalId", externalId);
    question.put("bucket", seeded.buckets(account).getFirst());
    question.put("instance", seeded.instances(account).getFirst());
    var policies = question.putArray("policies");
    session.get("grants").forEach(grant -> policies.add(grant.get("policy")));
    return new Answers(new Script(emulator.venv(), "try_grants.py").ask(question));
  }

  /**
   * "allowed" or an error code for each action.
   *
   * @param result as the script printed it
   */
  record Answers(JsonNode result) {

    String without(String action) {
      return result.get("without").get(action).asString();
    }

    List<JsonNode> under() {
      return result.get("under").valueStream().toList();
    }

    /** The answers to one action under each policy. */
    List<String> underAny(String action) {
      return under().stream().map(answers -> answers.get(action).asString()).toList();
    }
  }
}
