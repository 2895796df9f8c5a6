package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTests {

  private final PolicyReader reader = new PolicyReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | invalid Json",
        "{'Version':'2012-10-17'} | Syntax errors",
        "[] | Syntax errors",
        "{'Version':'2012-10-17','Statement':[]} | Syntax errors",
        "{'Version':'2026-01-01','Statement':[{}]} | version",
        "{'Version':'2012-10-17','Statement':['x']} | Syntax errors",
        "{'Version':'2012-10-17','Extra':1,'Statement':[{}]} | Syntax errors",
        "{'Version':'2012-10-17','Version':'2012-10-17','Statement':[{}]} | invalid Json",
        "{'Statement':{'Effect':'allow','Action':'*','Resource':'*'}} | Syntax errors",
        "{'Statement':{'Effect':'Allow','Resource':'*'}} | must contain actions",
        "{'Statement':{'Effect':'Allow','Action':'*'}} | must contain resources",
        "{'Statement':{'Effect':'Allow','Action':'Describe*','Resource':'*'}} | vendor",
        "{'Statement':{'Effect':'Allow','Action':'*','NotAction':'*','Resource':'*'}} | Syntax",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'bucket'}} | ARN format",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':null}} | Syntax errors",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Principal':'*'}} | principal",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':'x'}} | Syntax",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Is':{'a:b':'c'}}}}"
            + " | Invalid Condition type : Is.",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Sauce':1}} | Syntax errors",
      })
  void refusesWhatIamWouldNotTake(String policy, String sentence) {
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> reader.read(policy.replace('\'', '"'), PolicyKind.SESSION))
        .withMessageContaining(sentence)
        .matches(refusal -> refusal.code().equals("MalformedPolicyDocument"))
        .matches(refusal -> refusal.status() == 400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'Statement':{'Effect':'Allow','Action':'sts:AssumeRole'}} | Invalid principal",
        "{'Statement':{'Effect':'Allow','Action':'*','Principal':'*','Resource':'*'}} | Resource",
        "{'Statement':{'Effect':'Allow','Action':'*','Principal':'me'}} | Invalid principal",
      })
  void refusesTrustThatNamesNobody(String policy, String sentence) {
    assertThatExceptionOfType(AwsRefusal.class)
        .isThrownBy(() -> reader.read(policy.replace('\'', '"'), PolicyKind.TRUST))
        .withMessageContaining(sentence);
  }

  @Test
  void keepsThePolicyAsItWasWritten() {
    var source =
        """
        {"Version": "2012-10-17", "Id": "x", "Statement": [
          {"Sid": "A1", "Effect": "Allow", "Action": ["s3:List*"], "Resource": ["*"],
           "Condition": {"Bool": {"aws:SecureTransport": true}}}]}
        """;

    var policy = reader.read(source, PolicyKind.IDENTITY);

    assertThat(policy.source()).isEqualTo(source);
    assertThat(policy.statements())
        .singleElement()
        .extracting(Statement::effect)
        .isEqualTo(Effect.ALLOW);
  }
}
