package dev.vitrine.page.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.page.policy.Statement.Effect;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Policies in words: what they say, and what is odd about them. */
class PolicyTests {

  private static final Wording WORDING =
      new Wording(
          "111111111111",
          id -> id.equals("333333333333") ? Optional.of("payments-staging") : Optional.empty(),
          text -> text.replace("\u202E", "\\u202E"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole" | Allows the service ec2.amazonaws.com to do sts:AssumeRole.
          "Principal":{"Service":["ec2.amazonaws.com","ssm.amazonaws.com"]},"Action":"sts:AssumeRole" | Allows the service ec2.amazonaws.com and the service ssm.amazonaws.com to do sts:AssumeRole.
          "Principal":{"AWS":"arn:aws:iam::333333333333:root"},"Action":"sts:AssumeRole" | Allows whoever payments-staging (333333333333) lets by policies of its own to do sts:AssumeRole.
          "Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole" | Allows whoever this account lets by policies of its own to do sts:AssumeRole.
          "Principal":{"AWS":"arn:aws:iam::121212121212:role/path/x"},"Action":"sts:AssumeRole" | Allows the role path/x of another account, 121212121212 to do sts:AssumeRole.
          "Principal":{"AWS":"arn:aws-cn:iam::333333333333:user/ada"},"Action":"sts:AssumeRole" | Allows the user ada of payments-staging (333333333333) to do sts:AssumeRole.
          "Principal":{"AWS":"AROAEXAMPLEEXAMPLE123"},"Action":"sts:AssumeRole" | Allows somebody who was deleted, AROAEXAMPLEEXAMPLE123 to do sts:AssumeRole.
          "Principal":"*","Action":"sts:AssumeRole" | Allows anybody, in any account to do sts:AssumeRole.
          "Principal":{"Federated":"arn:aws:iam::1:saml-provider/x"},"Action":"sts:AssumeRoleWithSAML" | Allows whoever signed in at arn:aws:iam::1:saml-provider/x to do sts:AssumeRoleWithSAML.
          "Principal":{"Planet":"Mars"},"Action":"sts:AssumeRole" | Allows Planet Mars to do sts:AssumeRole.
          "Principal":{},"Action":"sts:AssumeRole" | Allows nobody to do sts:AssumeRole.
          "NotPrincipal":{"AWS":"333333333333"},"Action":"s3:*" | Allows everybody except whoever payments-staging (333333333333) lets by policies of its own to do every action of s3.
          "Action":"*","Resource":"*" | Allows every action on every resource.
          "Action":["s3:GetObject"],"Resource":"arn:aws:s3:::b/*" | Allows s3:GetObject on arn:aws:s3:::b/*.
          "Action":["s3:Get*","s3:*Tagging*"],"Resource":"*" | Allows every action of s3 that begins with Get and every action like s3:*Tagging* on every resource.
          "NotAction":["iam:*","sts:AssumeRole"],"Resource":"*" | Allows every action except every action of iam and sts:AssumeRole on every resource.
          "Action":"s3:*","NotResource":["a","b","c"] | Allows every action of s3 on everything except a, b and c.
          "Resource":"*" | Allows no action on every resource.
          """)
  void saysWhoMayDoWhatOnWhat(String members, String sentence) {
    assertThat(one("{\"Effect\":\"Allow\"," + members + "}").text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"StringEquals":{"aws:PrincipalOrgID":"o-x"}} | the caller's organization (aws:PrincipalOrgID) is o-x
          {"StringNotEquals":{"aws:SourceVpc":["vpc-1","vpc-2"]}} | the caller's VPC (aws:SourceVpc) is not any of vpc-1 or vpc-2
          {"ArnLikeIfExists":{"AWS:PrincipalARN":"arn:*"}} | the caller (AWS:PrincipalARN) is like arn:*, or is not given
          {"Bool":{"aws:SecureTransport":false}} | whether the call is encrypted (aws:SecureTransport) is false
          {"Null":{"aws:TokenIssueTime":"true"}} | aws:TokenIssueTime is not given
          {"Null":{"aws:TokenIssueTime":[false]}} | aws:TokenIssueTime is given
          {"ForAllValues:StringLike":{"aws:TagKeys":["a*","b"]}} | every value of aws:TagKeys is like one of a* or b
          {"ForAnyValue:StringEquals":{"k":"v"}} | at least one value of k is v
          {"NumericLessThanEquals":{"s3:max-keys":10}} | s3:max-keys is at most 10
          {"IpAddress":{"aws:SourceIp":"10.0.0.0/8"},"DateLessThan":{"aws:CurrentTime":"2027"}} | the caller's address (aws:SourceIp) is within 10.0.0.0/8 and the time (aws:CurrentTime) is before 2027
          {"Guess":{"k":"v"}} | k compared by Guess with v
          {"StringEquals":{"k":[]}} | k is nothing
          {"StringEquals":"odd"} | StringEquals odd
          """)
  void saysWhen(String condition, String words) {
    var statement =
        one(
            "{\"Effect\":\"Deny\",\"Action\":\"a:b\",\"Resource\":\"*\",\"Condition\":"
                + condition
                + "}");
    assertThat(statement.text())
        .isEqualTo("Denies a:b on every resource, but only when " + words + ".");
    assertThat(statement.effect()).isEqualTo(Effect.DENY);
  }

  @Test
  void alarmsWhereAnybodyIsLetInAndNothingLimitsIt() {
    var open = "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"1\",\"*\"]},\"Action\":\"a:b\"";
    assertThat(one(open + "}").alarming()).isTrue();
    assertThat(one(open.replace("Allow", "Deny") + "}").alarming()).isFalse();
    var limited = open + ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o\"}}}";
    assertThat(one(limited).alarming()).isFalse();
    assertThat(
            one("{\"Effect\":\"Allow\",\"NotPrincipal\":{\"AWS\":\"1\"},\"Action\":\"a:b\"}")
                .alarming())
        .isTrue();
  }

  @Test
  void cutsTheSentenceOfAHugeStatementAndListsAll() {
    var actions =
        IntStream.range(0, 1_000)
            .mapToObj("\"s3:Action%d\""::formatted)
            .collect(Collectors.joining(","));
    var statement = one("{\"Effect\":\"Allow\",\"Action\":[" + actions + "],\"Resource\":\"*\"}");
    assertThat(statement.text())
        .isEqualTo(
            "Allows s3:Action0, s3:Action1, s3:Action2, s3:Action3, s3:Action4 and 995 more"
                + " on every resource.");
    assertThat(statement.lists().getFirst().lines()).hasSize(300);
    assertThat(statement.lists().getFirst().more()).isEqualTo("and 700 more: see the JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Version\":\"2012-10-17\",\"Statement\":[]}"})
  void saysThatAPolicyWithoutStatementsDoesNothing(String json) {
    var policy = policy(json);
    assertThat(policy.statements()).isEmpty();
    assertThat(policy.remarks())
        .containsExactly("It has no statement, so it allows nothing and denies nothing.");
  }

  @Test
  void showsWhatItDoesNotKnow() {
    var policy =
        policy(
            """
            {"Version":"2008-10-17","Colour":"red","Statement":["odd",
              {"Sid":"x","Effect":"allow","Action":"a:b","Resource":"${aws:username}/*","Wish":{"a":1}},
              {"Action":"a:b"}]}
            """);
    assertThat(policy.remarks())
        .containsExactly(
            "1 of its statements cannot be read: see the JSON.",
            "In names of resources * stands for any text and ? for any one character.",
            "Its version is not 2012-10-17, so what stands in ${…} is taken as it is written.",
            "It also says something that is not known here: Colour");
    var odd = policy.statements().getFirst();
    assertThat(odd.sid()).isEqualTo("x");
    assertThat(odd.effect()).isEqualTo(Effect.NEITHER);
    assertThat(odd.remarks())
        .contains("It also says something that is not known here: Wish = {\"a\":1}")
        .contains("What stands in ${…} is filled in from each request.");
    assertThat(policy.statements().getLast().remarks())
        .containsExactly("It has no Effect; AWS does not accept such a statement.");
  }

  @Test
  void keepsWhatStrangersWroteApartFromItsOwnWords() {
    var statement =
        one(
            "{\"Effect\":\"Allow\",\"Action\":\"a:b\",\"Resource\":\"x\u202Ey on every resource.\"}");
    assertThat(statement.sentence()).contains(new Piece("x\\u202Ey on every resource.", true));
  }

  @Test
  void warnsOfWhatNotActionAllowsLater() {
    assertThat(one("{\"Effect\":\"Allow\",\"NotAction\":\"iam:*\",\"Resource\":\"*\"}").remarks())
        .containsExactly("NotAction allows whatever is not listed, also what AWS adds later.");
  }

  private static Statement one(String statement) {
    return policy("{\"Version\":\"2012-10-17\",\"Statement\":" + statement + "}")
        .statements()
        .getFirst();
  }

  private static Policy policy(String json) {
    return Policy.of(JsonMapper.shared().readTree(json), WORDING);
  }
}
