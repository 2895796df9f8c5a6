package dev.vitrine;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** F25: a wrong key or value stops the start with one line that says what would be right. */
@ExtendWith(OutputCaptureExtension.class)
class ConfigurationTests {

  // With an account of its own the sandbox stays off and overrides nothing.
  private static final String ACCOUNT = "accounts: [{id: '111111111111', role: R}]\n  ";

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("accounts: [{id: '1', role: R}]", "accounts[0].id = 1:", "twelve digits"),
        wrong("accounts: [{id: '１２３４５６７８９０１２', role: R}]", "accounts[0].id", "twelve digits"),
        wrong("accounts: [{role: R}]", "accounts[0].id", "twelve digits"),
        wrong("accounts: [{id: '111111111111'}]", "accounts[0].role", "name, or path/name"),
        wrong("accounts: [{id: '111111111111', role: 'R '}]", "accounts[0].role = R ", "path/name"),
        wrong(
            "accounts: [{id: '111111111111', role: R}, {id: '111111111111', role: R}]",
            "accounts[1].id = 111111111111:",
            "only once"),
        wrong(
            "accounts: [{id: '111111111111', role-arn: 'arn:aws:iam::1:role/R'}]",
            "accounts[0].role-arn = arn:aws:iam::1:role/R:",
            "arn:aws:iam::<twelve digits>:role/<name>"),
        wrong(
            "accounts: [{id: '111111111111', role-arn: 'arn:aws:iam::222222222222:role/R'}]",
            "accounts[0].role-arn = arn:aws:iam::222222222222:role/R:",
            "a role of account 111111111111"),
        wrong(
            "accounts: [{id: '111111111111', role-arn: 'arn:aws-x:iam::111111111111:role/R'}]",
            "accounts[0].role-arn",
            "aws-us-gov"),
        wrong(
            "accounts: [{id: '111111111111', role-arn: 'arn:aws:iam::111111111111:user/U'}]",
            "accounts[0].role-arn",
            ":role/<name>"),
        wrong(
            "accounts: [{id: '111111111111', role: R, external-id: x}]",
            "accounts[0].external-id = (hidden):",
            "2 to 1,224"),
        wrong(
            "accounts: [{id: '111111111111', role: R, external-id: 'a%b'}]",
            "accounts[0].external-id = (hidden):", "letters, digits"),
        wrong(
            "accounts: [{id: '111111111111', role: R, external-id: '" + "x".repeat(1225) + "'}]",
            "accounts[0].external-id = (hidden):",
            "2 to 1,224"),
        wrong(
            "accounts: [{id: '111111111111', role: R, regions: [mars-north-1]}]",
            "accounts[0].regions = mars-north-1:",
            "a region that AWS has"),
        wrong(
            "accounts: [{id: '111111111111', role: R, regions: [eu-west-1, cn-north-1]}]",
            "accounts[0].regions = cn-north-1:",
            "partition aws"),
        wrong(
            "accounts: [{id: '111111111111', role: R, color: mauve}]",
            "accounts[0].color = mauve:",
            "dark-blue"),
        wrong(
            "accounts: [{id: '111111111111', role: R, attribution: secret}]",
            "accounts[0].attribution = secret:",
            "shared, strict"),
        wrong(
            "accounts: [{id: '111111111111', role: R, source-identity: maybe}]",
            "accounts[0].source-identity = maybe:",
            "true or false"),
        wrong(
            "accounts: [{id: '111111111111', role: R, rolle: R}]",
            "accounts[0].rolle = R:",
            "there is no such key"),
        wrong("sesion: {duration: 1h}", "vitrine.sesion.duration", "there is no such key"),
        wrong("session: {duration: 7200s}", "session.duration = PT2H:", "15m to 1h"),
        wrong("session: {duration: 899s}", "session.duration = PT14M59S:", "15m to 1h"),
        wrong("session: {duration: soon}", "session.duration = soon:", "a time such as"),
        wrong(
            ACCOUNT + "session: {region: mars-1}",
            "session.region = mars-1:",
            "a region that AWS has"),
        wrong("session: {policy-limit: 2049}", "session.policy-limit = 2049:", "200 to 2048"),
        wrong("session: {policy-limit: 210}", "session.policy-limit", "ec2"),
        wrong("session: {signing-key: short}", "session.signing-key = (hidden):", "32 characters"),
        wrong("client: {call-timeout: 0s}", "client.call-timeout = PT0S:", "above 0s"),
        wrong("client: {max-connections: many}", "client.max-connections = many:", "whole number"),
        wrong(ACCOUNT + "client: {endpoint: nowhere}", "client.endpoint = nowhere:", "whole http"),
        wrong("inventory: {concurrency: 0}", "inventory.concurrency = 0:", "1 or more"),
        rule("{accounts: ['*']}", "[0].groups = (none):", "groups, users or claims"),
        rule("{groups: [a]}", "[0].accounts = (none):", "accounts, tags or units"),
        rule("{groups: [' '], accounts: [b]}", "[0].groups =  :", "the id of a group"),
        rule("{users: [''], accounts: [b]}", "[0].users = :", "a subject"),
        rule("{claims: {role: []}, accounts: [b]}", "[0].claims", ""),
        rule("{groups: [a], accounts: ['12']}", "[0].accounts = 12:", "twelve digits"),
        rule("{groups: [a], accounts: ['']}", "[0].accounts = :", "twelve digits, or a name"),
        rule("{groups: [a], accounts: [b], types: [EC2]}", "[0].types = EC2:", "ec2-instance"),
        rule("{groups: [a], accounts: [b], types: [ec3-*]}", "[0].types = ec3-*:", "ec2-*"),
        rule("{groups: [a], accounts: [b], role: 'R '}", "[0].role = R :", "path/name"),
        rule(
            "{groups: [a], accounts: [b], role: 'arn:aws:iam::111111111111:role/R'}",
            "[0].role = arn:",
            "path/name"),
        rule("{groups: [a], accounts: [b], administrator: x}", ".administrator = x:", "true or"),
        rule("{groups: [a], acounts: [b]}", "[0].acounts", "there is no such key"),
        rule("{groups: [a], accounts: [b]}, {name: x}", "[1].name = x:", "no such key"),
        wrong("access: {rule: [{}]}", "access.rule[0]", "vitrine.access.rules"),
        wrong(
            "console: {portal-url: 'http://d-1.awsapps.com/start'}",
            "console.portal-url = http://d-1.awsapps.com/start:",
            "https"),
        wrong("audit: {file: /}", "audit.file = /:", "cannot be written"),
        wrong("audit: {max-size: 1B}", "audit.max-size = 1B:", "1KB or more"),
        wrong("audit: {keep: 0}", "audit.keep = 0:", "1 to 3650"),
        wrong("sandbox: {port: -2}", "sandbox.port is '-2':", "65535"),
        wrong("sandbox: {members: many}", "sandbox.members is 'many':", "10000"),
        wrong("organization: {account: '1'}", "organization.account = 1:", "twelve digits"),
        wrong("organization: {member-role: R}", "organization.account = (none):", "twelve digits"),
        wrong("organization: {account: '111111111111'}", "organization.role = (none):", "a role"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', role: 'R '}",
            "organization.role = R :",
            "path/name"),
        wrong(
            ACCOUNT
                + "organization: {account: '111111111111', role-arn: 'arn:aws:iam::222222222222:role/R'}",
            "organization.role-arn = arn:aws:iam::222222222222:role/R:",
            "a role of account 111111111111"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', external-id: x}",
            "organization.external-id = (hidden):",
            "2 to 1,224"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', refresh: 5s}",
            "organization.refresh = PT5S:",
            "1m to 1d"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', regions: [cn-north-1]}",
            "organization.regions = cn-north-1:",
            "partition aws"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', exclude: {accounts: ['12']}}",
            "organization.exclude.accounts = 12:",
            "twelve digits"),
        wrong(
            ACCOUNT + "organization: {account: '111111111111', include: {unit: [x]}}",
            "organization.include.unit[0] = x:",
            "there is no such key"),
        wrong("access: {rate: 0}", "access.rate = 0:", "1 or more"),
        wrong("access: {burst: -1}", "access.burst = -1:", "1 or more"),
        wrong("access: {in-flight: none}", "access.in-flight = none:", "whole number"),
        wrong("access: {session: {idle: 0s}}", "access.session.idle = PT0S:", "session.absolute"),
        wrong("access: {session: {idle: 9h}}", "access.session.idle = PT9H:", "session.absolute"),
        wrong(
            "access: {session: {absolute: 25h}}", "access.session.absolute = PT25H:", "up to 24h"),
        wrong("access: {oidc: {client-id: x}}", "access.oidc.issuer = null:", "https"),
        wrong(
            "access: {oidc: {issuer: 'http://issuer.example', client-id: x}}",
            "access.oidc.issuer = http://issuer.example:",
            "https"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example/?a=b', client-id: x}}",
            "access.oidc.issuer = https://i.example/?a=b:",
            "without a query"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example'}}",
            "access.oidc.client-id = null:",
            "what it calls Vitrine"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example', client-id: x, scopes: [email]}}",
            "access.oidc.scopes = [email]:",
            "openid"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example', client-id: x, groups-claim: 'a b'}}",
            "access.oidc.groups-claim = a b:",
            "a claim's name"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example', client-id: x, secret: y}}",
            "access.oidc.secret = y:",
            "there is no such key"),
        wrong(
            "access: {load-balancer: {signer: x}}",
            "access.load-balancer.signer = x:",
            "loadbalancer/app"),
        wrong(
            "access: {load-balancer: {signer: '"
                + "arn:aws:elasticloadbalancing:eu-west-1:222222222222:loadbalancer/app/d/0a"
                + "', keys: 'https://evil.example'}}",
            "access.load-balancer.keys = https://evil.example:",
            "an address of AWS"),
        wrong(
            "access: {oidc: {issuer: 'https://i.example', client-id: x}, load-balancer: {signer: '"
                + "arn:aws:elasticloadbalancing:eu-west-1:222222222222:loadbalancer/app/d/0a'}}",
            "vitrine.access = oidc and load-balancer:",
            "either or none"),
        wrong("client: {read-timeout: 1s}", "client.read-timeout = 1s:", "attempt-timeout"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void f25RefusesToStartWithOneLineThatNamesKeyValueAndWhatIsAccepted(
      String yaml, String keyAndValue, String accepted) throws IOException {
    var line = line(start("vitrine:\n  " + yaml + "\n"));
    assertThat(line).startsWith("Vitrine does not start: ").doesNotContain("\n");
    assertThat(line).contains(keyAndValue).contains(accepted);
  }

  @Test
  void refusesAnAddressThatStrangersCouldReach() throws IOException {
    assertThat(line(start("server:\n  address: 0.0.0.0\n")))
        .isEqualTo(
            "Vitrine does not start: server.address = 0.0.0.0: nobody signs in, so only a loopback"
                + " address such as 127.0.0.1 is accepted");
  }

  @Test
  void refusesAProbePortThatStrangersCouldReach() throws IOException {
    assertThat(line(start("management:\n  server:\n    port: 0\n")))
        .contains("management.server.address");
  }

  @Test
  void saysInOneLineThatAFileIsNoYaml() throws IOException {
    assertThat(line(start("vitrine: [\n"))).contains("is no YAML");
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void c38RefusesAnAnchorBombInsteadOfUnfoldingIt(String bomb) throws IOException {
    assertThat(line(start(bomb)))
        .startsWith("Vitrine does not start: ")
        .contains("wrong.yml")
        .contains("unfolds to more than 100,000 values");
  }

  @Test
  void c38TakesAnchorsThatRepeatAFewThings() throws IOException {
    var anchored =
        """
        role: &usual RoleForB
        vitrine:
          accounts:
            - {id: '111111111111', role: *usual}
            - {id: '1', role: *usual}
        """;
    assertThat(line(start(anchored))).contains("accounts[1].id = 1:");
  }

  static Stream<String> bombs() {
    var tenfold = new StringBuilder("a0: &a0 boom\n");
    for (int i = 0; i < 9; i++) {
      var ten = String.join(", ", Collections.nCopies(10, "*a" + i));
      tenfold.append("a%1$d: &a%1$d [%2$s]\n".formatted(i + 1, ten));
    }
    return Stream.of(tenfold.toString(), "circle: &circle {again: *circle}\n");
  }

  @Test
  void printsTheLineAndNoStackTrace(CapturedOutput output) throws IOException {
    start("vitrine:\n  session: {duration: 2h}\n");
    assertThat(output.getAll().lines().filter(line -> line.matches(".* (WARN|ERROR) .*")))
        .singleElement(as(STRING))
        .contains(" Vitrine does not start: ");
    assertThat(output.getAll()).contains("vitrine.session.duration = PT2H: accepted is 15m to 1h");
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  private Throwable start(String yaml) throws IOException {
    var file = Files.writeString(folder.resolve("wrong.yml"), yaml);
    var failure =
        catchThrowable(() ->
            SpringApplication.run(
                    VitrineApplication.class,
                    "--server.port=0",
                    "--spring.config.location=classpath:/application.yml," + file.toUri())
                .close());
    assertThat(failure).as("the start of %s", yaml).isNotNull();
    return failure;
  }

  private static String line(Throwable failure) {
    return StartFailures.line(failure)
        .orElseThrow(() -> new AssertionError("No line says why", failure));
  }

  private static Arguments rule(String yaml, String keyAndValue, String accepted) {
    return wrong(ACCOUNT + "access: {rules: [" + yaml + "]}", keyAndValue, accepted);
  }

  private static Arguments wrong(String yaml, String keyAndValue, String accepted) {
    return Arguments.of(yaml, keyAndValue, accepted);
  }
}
