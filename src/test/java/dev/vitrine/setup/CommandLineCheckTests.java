package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar vitrine.jar --check}, in a process of its own, and what it says to AWS. */
class CommandLineCheckTests {

  private record Ended(int code, List<String> lines) {}

  private static final int MANY = 500;
  private static final Pattern FORM = Pattern.compile("Action=AssumeRole&[^\\s<]*");
  private static final Pattern POLICY = Pattern.compile("&Policy=([^&]+)");
  private static final Pattern KEY = Pattern.compile("<AccessKeyId>(\\w+)</AccessKeyId>");
  private static final String NARROWEST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetCallerIdentity"],\
      "Resource":"*"}]}\
      """;

  private final Sandbox sandbox = Sandbox.open(0);
  private final WireTap wire = WireTap.before(sandbox.endpoint());

  @TempDir private Path folder;

  @AfterEach
  void close() {
    wire.close();
    sandbox.close();
  }

  @Test
  void endsWithZeroWhereNothingFailedAndPrintsALineForEachStep() throws Exception {
    var ended = check("333333333333 payments-staging sandbox-staging-external-id");
    assertThat(ended.lines()).allMatch(line -> line.startsWith("333333333333 payments-staging "));
    assertThat(ended.lines())
        .hasSizeGreaterThanOrEqualTo(10)
        .allMatch(line -> line.matches("\\S+ \\S+ [a-z0-9-]+ (ok|skipped): .+\\."))
        .noneMatch(line -> line.contains("\u001b") || line.contains("sandbox-staging"));
    assertThat(ended.code()).isZero();
  }

  @Test
  void endsWithOneWhereAStepFailedAndStillChecksTheOtherAccounts() throws Exception {
    var ended = check("111111111111 payments-prod", "555555555555 legacy", "999999999999 narrow");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.lines())
        .anyMatch(line -> line.startsWith("111111111111 payments-prod weak-trust warning: "))
        .anyMatch(line -> line.startsWith("555555555555 legacy assume-role failed: Cannot assume"))
        .anyMatch(line -> line.startsWith("555555555555 legacy probe-ec2 skipped: "))
        .anyMatch(line -> line.startsWith("999999999999 narrow probe-ec2 ok: "))
        .anyMatch(line ->
            line.startsWith("999999999999 narrow probe-iam failed: iam:List")
                && line.endsWith(" (/setup?account=999999999999)"));
  }

  @Test
  void t02t03SendsAPolicyWithEveryAssumeRoleAndThrowsTheTrialAway() throws Exception {
    check(
        "333333333333 payments-staging sandbox-staging-external-id", "111111111111 payments-prod");
    var asked = forms();
    assertThat(asked).allMatch(form -> POLICY.matcher(form).find());
    var staging = asked.stream().filter(form -> form.contains("333333333333")).toList();
    var prod = asked.stream().filter(form -> form.contains("111111111111")).toList();
    assertThat(reading(staging))
        .as("the sessions that read, one for each grant")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(reading(prod))
        // An ARN may name any region, as that of API Gateway does; an action names no wildcard.
        .allMatch(policy -> !policy.replaceAll("arn:[^\"]*", "").contains("*:"))
        .allMatch(policy -> !policy.matches(".*:\\w*\\*\".*"))
        .filteredOn(policy -> policy.contains("ec2:DescribeRegions"))
        .hasSize(1);
    assertThat(prod).as("and one trial").hasSize(reading(prod).size() + 1);
    assertThat(staging).as("and two trials").hasSize(reading(staging).size() + 2);
    assertThat(staging)
        .filteredOn(form -> !form.contains("&ExternalId=sandbox-staging-external-id"))
        .singleElement()
        .satisfies(form -> {
          assertThat(form).doesNotContain("ExternalId");
          assertThat(policy(form)).isEqualTo(NARROWEST);
        });
  }

  @Test
  void neverUsesTheCredentialsOfATrialThatAwsLetIn() throws Exception {
    // This role demands no ExternalId, so that the trial without one succeeds.
    var ended = check("111111111111 payments-prod some-external-id");
    assertThat(ended.lines())
        .anyMatch(line -> line.contains(" weak-trust warning: The role lets Vitrine in without"));
    var given =
        wire.connections().stream()
            .flatMap(heard -> KEY.matcher(heard.answers()).results())
            .map(found -> found.group(1))
            .toList();
    var used =
        given.stream()
            .filter(key ->
                wire.connections().stream()
                    .anyMatch(heard -> heard.asks().contains("Credential=" + key + "/")))
            .toList();
    var read = reading(forms());
    assertThat(read).as("one for each grant").isNotEmpty().doesNotHaveDuplicates();
    assertThat(given).hasSameSizeAs(forms()).doesNotHaveDuplicates().hasSize(read.size() + 2);
    assertThat(used).as("one that says who it is and those that read").hasSize(read.size() + 1);
  }

  @Test
  void checksFiveHundredAccountsOfAnOrganizationOfWhichSomeFail() throws Exception {
    try (var many = Sandbox.open(0, MANY)) {
      var arguments = new ArrayList<String>();
      arguments.add("--vitrine.organization.account=111111111111");
      arguments.add("--vitrine.organization.member-role=RoleForB");
      arguments.add("--vitrine.organization.rate=50");
      arguments.add("--vitrine.session.rate=600");
      arguments.add("--vitrine.inventory.rates.ec2=50");
      arguments.add("--vitrine.client.endpoint=" + many.endpoint());
      arguments.add("--vitrine.session.instance-metadata=" + many.endpoint());
      arguments.add("--vitrine.accounts[0].id=111111111111");
      arguments.add("--vitrine.accounts[0].role=RoleForB");
      var ended = check(arguments);
      assertThat(ended.code()).isEqualTo(1);
      var checked =
          ended.lines().stream()
              .filter(line -> line.contains(" assume-role "))
              .collect(Collectors.partitioningBy(line -> line.contains(" assume-role ok: ")));
      assertThat(checked.get(true)).hasSizeGreaterThanOrEqualTo(MANY);
      assertThat(checked.get(false))
          .extracting(line -> line.substring(0, 12))
          .contains("555555555555");
    }
  }

  private Ended check(String... accounts) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    for (int i = 0; i < accounts.length; i++) {
      var words = accounts[i].split(" ", -1);
      command.add("--vitrine.accounts[" + i + "].id=" + words[0]);
      command.add("--vitrine.accounts[" + i + "].name=" + words[1]);
      command.add("--vitrine.accounts[" + i + "].role=RoleForB");
      if (words.length > 2) {
        command.add("--vitrine.accounts[" + i + "].external-id=" + words[2]);
      }
    }
    command.add("--vitrine.client.endpoint=" + wire.endpoint());
    command.add("--vitrine.session.instance-metadata=" + wire.endpoint());
    return check(command);
  }

  private Ended check(List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.addAll(List.of("dev.vitrine.VitrineApplication", "--check"));
    command.add("--vitrine.session.region=eu-west-1");
    // A port that is taken: who opened it would fail.
    command.add("--server.port=" + sandbox.endpoint().getPort());
    command.addAll(arguments);
    return run(command);
  }

  private Ended run(List<String> command) throws IOException, InterruptedException {
    var output = folder.resolve("output");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(CommandLineCheckTests::isSetting);
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
      return new Ended(process.exitValue(), Files.readAllLines(output));
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> forms() {
    return wire.connections().stream()
        .flatMap(heard -> FORM.matcher(heard.asks()).results())
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> reading(List<String> forms) {
    return forms.stream()
        .map(CommandLineCheckTests::policy)
        .filter(policy -> !policy.equals(NARROWEST))
        .toList();
  }

  private static String policy(String form) {
    var policy = POLICY.matcher(form);
    return policy.find() ? URLDecoder.decode(policy.group(1), StandardCharsets.UTF_8) : "";
  }

  // However the tests were started, Vitrine's classes are where this one finds them.
  private static String classPath() {
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static boolean isSetting(String name) {
    return name.matches("(AWS|SERVER|SPRING|VITRINE|LOGGING|JAVA_TOOL)_.*")
        || name.toLowerCase(Locale.ROOT).endsWith("_proxy");
  }
}
