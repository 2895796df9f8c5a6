package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every variant of the templates of {@code /setup}, read by the tools that others wrote for them.
 */
@NeedsVirtualenv("templates")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupTemplateTests {

  private static final String BROKEN =
      "Resources: {Role: {Type: 'AWS::IAM::Role', Properties: {Nothing: 1}}}";

  private final Map<String, JsonNode> read = new TreeMap<>();

  @BeforeAll
  void read() throws IOException, InterruptedException {
    var templates = JsonMapper.shared().createObjectNode();
    try (var vitrine = Jar.start("setup-templates", Map.of(), List.of())) {
      for (var options : variants()) {
        for (var file :
            List.of("account-a.yaml", "account-a.tf", "account-b.yaml", "account-b.tf")) {
          var answer = vitrine.get("/setup/" + file + "?hub=222222222222&" + options);
          assertThat(answer.statusCode()).as(options).isEqualTo(200);
          templates.put(options + "/" + file, answer.body());
        }
      }
    }
    templates.put("broken.yaml", BROKEN);
    new Script(new Virtualenv("templates"), "read_templates.py")
        .ask(templates)
        .properties()
        .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
  }

  @Test
  void pleaseCfnLintAndTheParserOfTerraform() {
    assertThat(read).hasSize(variants().size() * 4 + 1);
    read.forEach((name, result) -> {
      if (!name.equals("broken.yaml")) {
        assertThat(result.path("findings").valueStream()).as(name).isEmpty();
        assertThat(resources(result)).as(name).isNotEmpty();
      }
    });
  }

  @Test
  void wouldBeFoundOtherwise() {
    assertThat(result("broken.yaml").path("findings").valueStream().map(JsonNode::asString))
        .anyMatch(finding -> finding.startsWith("E3002 "));
  }

  @Test
  void makeTheSameInBothLanguages() {
    read.forEach((name, result) -> {
      if (name.endsWith("account-a.yaml")) {
        var terraform = result(name.replace(".yaml", ".tf"));
        assertThat(count(terraform, "aws_iam_role")).isEqualTo(count(result, "AWS::IAM::Role"));
        assertThat(count(terraform, "aws_iam_policy"))
            .isEqualTo(count(result, "AWS::IAM::ManagedPolicy"));
      }
      if (name.endsWith("account-b.yaml")) {
        assertThat(resources(result))
            .containsExactlyInAnyOrder(
                "AWS::IAM::Role", "AWS::IAM::InstanceProfile", "AWS::EC2::LaunchTemplate");
        assertThat(resources(result(name.replace(".yaml", ".tf"))))
            .contains("aws_iam_role", "aws_iam_instance_profile", "aws_launch_template");
      }
    });
  }

  private JsonNode result(String name) {
    return Objects.requireNonNull(read.get(name), name);
  }

  private static List<String> variants() {
    return Stream.of("least", "view-only", "read-only")
        .map("permissions="::concat)
        .flatMap(permissions ->
            Stream.of(
                permissions + "&account=333333333333",
                permissions + "&new=121212121212&reach=configured",
                permissions + "&org=o-a1b2c3d4e5&source-identity=true&role=ops/Window"))
        .toList();
  }

  private static List<String> resources(JsonNode result) {
    return result.path("resources").valueStream().map(JsonNode::asString).toList();
  }

  private static long count(JsonNode result, String type) {
    return resources(result).stream().filter(type::equals).count();
  }
}
