package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The template for account A as a StackSet. moto has them; it evaluates no trust. */
@NeedsVirtualenv("moto")
class StackSetTests {

  private static final List<String> ACCOUNTS = List.of("111111111111", "333333333333");

  @Test
  void givesEachAccountItsOwnExternalId() throws IOException, InterruptedException {
    var question = JsonMapper.shared().createObjectNode();
    var externalIds = question.putObject("externalIds");
    ACCOUNTS.forEach(account -> externalIds.put(account, "of-" + account));
    try (var vitrine = Jar.start("setup-stack-set", Map.of(), List.of())) {
      question.put("template", vitrine.get("/setup/account-a.yaml?hub=222222222222").body());
    }
    try (var moto = Emulator.moto()) {
      var roles =
          new Script(moto.venv(), "make_stack_set.py").ask(question, moto.endpoint().toString());
      for (var account : ACCOUNTS) {
        var role = roles.path(account);
        assertThat(role.path("arn").asString())
            .isEqualTo("arn:aws:iam::" + account + ":role/RoleForB");
        assertThat(role.at("/trust/Statement/0/Condition/StringEquals/sts:ExternalId").asString())
            .isEqualTo("of-" + account);
        assertThat(role.at("/trust/Statement/0/Condition/ArnLike/aws:PrincipalArn").asString())
            .isEqualTo("arn:aws:iam::222222222222:role/AssumeRoleInA");
      }
    }
  }
}
