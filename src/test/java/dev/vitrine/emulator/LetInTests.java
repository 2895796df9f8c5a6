package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of a stranger: {@code /setup} of a Vitrine with its sandbox, a stack in B, a stack in
 * each A, the pasted lines, and a Vitrine that looks into these accounts. ministack evaluates the
 * trust.
 */
@NeedsVirtualenv("ministack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetInTests {

  private static final String LEAST = "111111111111";
  private static final String VIEW_ONLY = "333333333333";
  private static final String OTHER_LINES = "444444444444";

  @AutoClose private Emulator ministack;
  @AutoClose private Jar vitrine;
  private JsonNode made;
  private Seeded seeded;

  @BeforeAll
  void letIn(@TempDir Path instance) throws IOException, InterruptedException {
    ministack = Emulator.ministack();
    var stacks = JsonMapper.shared().createObjectNode();
    var templates = stacks.putObject("a");
    String lines;
    try (var setup = Jar.start("setup", Map.of(), List.of())) {
      stacks.put("b", download(setup, "account-b.yaml", ""));
      templates.put(LEAST, download(setup, "account-a.yaml", "&new=" + LEAST));
      templates.put(VIEW_ONLY, download(setup, "account-a.yaml", "&permissions=view-only"));
      templates.put(OTHER_LINES, download(setup, "account-a.yaml", "&new=" + OTHER_LINES));
      // What a stranger does wrong who looks twice: these lines belong to another template.
      lines =
          linesOf(templates.get(LEAST).asString())
              + entriesOf(linesOf(download(setup, "account-a.yaml", "&new=" + OTHER_LINES)));
    }
    made =
        new Script(ministack.venv(), "make_stacks.py").ask(stacks, ministack.endpoint().toString());
    seeded = new Seeded(made);
    var entry = made.at("/accounts/" + VIEW_ONLY + "/outputs/VitrineAccount").asString();
    var file = instance.resolve("application.yml");
    Files.writeString(file, lines + "    " + entry + "\n");
    vitrine = Jar.against(ministack.endpoint(), seeded.credentials(), "let-in", configured(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {LEAST, VIEW_ONLY})
  void showsTheInstancesOfAnAccountThatTheTemplatesLetItInto(String account) throws Exception {
    var session = vitrine.json("/api/v1/accounts/" + account + "/session");
    assertThat(session.get("assumedRoleArn").asString())
        .startsWith("arn:aws:sts::" + account + ":assumed-role/RoleForB/");
    assertThat(vitrine.list("ec2-instance", "&account=" + account).ids())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(seeded.instances(account));
  }

  // What this emulator does not have; that fails there, and even so is never denied.
  private static final Set<String> MISSING =
      Set.of(
          "accessanalyzer-analyzer",
          "codepipeline-pipeline",
          "ec2-ebs-default",
          "ec2-transit-gateway",
          "ec2-transit-gateway-attachment",
          "guardduty-detector",
          "msk-cluster",
          "redshift-cluster",
          "sagemaker-endpoint",
          "sagemaker-notebook-instance",
          "securityhub-hub");

  @Test
  void mayReadEverythingItShowsWithTheLeastPermissions() throws Exception {
    var types = vitrine.json("/api/v1/resource-types").get("items");
    assertThat(types).isNotEmpty();
    var statuses = new TreeMap<String, List<String>>();
    for (var type : types) {
      var id = type.get("id").asString();
      var list = vitrine.list(id, "&account=" + LEAST + "&region=eu-west-1");
      statuses.put(id, list.statusesOf(LEAST));
    }
    assertThat(statuses)
        .allSatisfy((id, status) ->
            assertThat(status)
                .as(id)
                .singleElement()
                .satisfies(one ->
                    assertThat(one)
                        .isIn(
                            MISSING.contains(id)
                                ? List.of("failed", "not-available")
                                : List.of("found"))));
  }

  @Test
  void isLetInNowhereWithAnotherExternalId() throws Exception {
    var session = vitrine.json("/api/v1/accounts/" + OTHER_LINES + "/session");
    assertThat(session.get("status").asString()).isEqualTo("unreachable");
  }

  @ParameterizedTest
  @ValueSource(strings = {LEAST, VIEW_ONLY, OTHER_LINES})
  void t3LetsNobodyElseOfBInAndNobodyWithoutTheExternalId(String account) {
    var tried = made.path("accounts").path(account).path("tried");
    assertThat(tried.path("with the ExternalId").asString()).isEqualTo("allowed");
    for (var who : List.of("without it", "with another", "somebody else of B")) {
      assertThat(tried.path(who).asString()).as(who).isEqualTo("AccessDenied");
    }
  }

  @Test
  void t3TrustsARoleOfBByNameAsMade() {
    var condition = made.at("/accounts/" + LEAST + "/trust/Statement/0/Condition");
    assertThat(condition.at("/ArnLike/aws:PrincipalArn").asString())
        .isEqualTo("arn:aws:iam::222222222222:role/AssumeRoleInA");
    assertThat(condition.at("/StringEquals/sts:ExternalId").asString()).hasSize(36);
    assertThat(made.at("/trust/Statement/0/Principal/Service").asString())
        .isEqualTo("ec2.amazonaws.com");
  }

  @Test
  void launchesWithTheSecondVersionOfTheMetadataServiceAlone() {
    var launch = made.path("launch");
    assertThat(launch.at("/MetadataOptions/HttpTokens").asString()).isEqualTo("required");
    assertThat(launch.at("/MetadataOptions/HttpPutResponseHopLimit").asInt()).isEqualTo(1);
    assertThat(launch.at("/IamInstanceProfile/Arn").asString())
        .isEqualTo("arn:aws:iam::222222222222:instance-profile/AssumeRoleInA");
    var script = Base64.getDecoder().decode(launch.path("UserData").asString());
    assertThat(new String(script, StandardCharsets.UTF_8))
        .startsWith("#!/bin/bash\n")
        .contains("'https://jars.example/vitrine.jar?X-Amz-Signature=a%2Fb&c=d'\n");
  }

  private static String download(Jar setup, String file, String options)
      throws IOException, InterruptedException {
    var answer = setup.get("/setup/" + file + "?hub=222222222222" + options);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** The lines for Vitrine's configuration at the head of a template. */
  private static String linesOf(String template) {
    return template
        .lines()
        .filter(line -> line.startsWith("#   "))
        .map(line -> line.substring(4) + "\n")
        .collect(Collectors.joining());
  }

  /** The same without the keys above, to stand below others. */
  private static String entriesOf(String lines) {
    return lines.lines().skip(2).map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Accounts configured(Path file) {
    return new Accounts(List.of("--spring.config.additional-location=file:" + file));
  }
}
