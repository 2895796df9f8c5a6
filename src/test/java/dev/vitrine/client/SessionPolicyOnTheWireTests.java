package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.sts.StsClient;

/** T2: no session of a role in account A is ever opened without a session policy. */
@VitrineTest
class SessionPolicyOnTheWireTests {

  private final StsClient sts;
  private final SdkHttpClient transport;
  private final Sandbox sandbox;

  SessionPolicyOnTheWireTests(StsClient sts, SdkHttpClient transport, Sandbox sandbox) {
    this.sts = sts;
    this.transport = transport;
    this.sandbox = sandbox;
  }

  /** The account's own role, and the one that a rule takes there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::111111111111:role/RoleForB",
        "arn:aws:iam::111111111111:role/ViewOnly"
      })
  void t02SendsNoAssumeRoleWithoutAPolicy(String role) {
    sandbox.forgetCalls();
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(() -> sts.assumeRole(asked -> asked.roleArn(role).roleSessionName("ada")))
        .withMessageContaining(role + " carries no session policy");
    var wire =
        HandMade.form(
                sandbox.endpoint() + "/",
                "Action=AssumeRole&Version=2011-06-15&RoleSessionName=ada&RoleArn=" + role)
            .signed("sts");
    assertThatExceptionOfType(OperationRefusedException.class)
        .isThrownBy(() -> transport.prepareRequest(wire.build()))
        .withMessageContaining("carries no session policy");
    assertThat(sandbox.calls()).isEmpty();
  }
}
