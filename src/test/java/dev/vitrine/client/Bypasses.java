package dev.vitrine.client;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests that try to be, or to be taken for, something else than what is allowed. */
final class Bypasses {

  private static final String EC2 = "https://ec2.eu-west-1.amazonaws.com/";
  private static final String STS = "https://sts.eu-west-1.amazonaws.com/";
  private static final String DESCRIBE = "Action=DescribeInstances&Version=2016-11-15";
  private static final String ROLE = "arn:aws:iam::111111111111:role/RoleForB";

  private Bypasses() {}

  static Stream<Arguments> all() {
    return Stream.of(queries(), signatures(), targets(), roles()).flatMap(each -> each);
  }

  /** Forms whose Action, Version or signature is not what it seems. */
  private static Stream<Arguments> queries() {
    return Stream.of(
        argumentSet(
            "another action",
            HandMade.form(EC2, "Action=RunInstances&Version=2016-11-15").signed("ec2")),
        argumentSet(
            "two actions", HandMade.form(EC2, DESCRIBE + "&Action=RunInstances").signed("ec2")),
        argumentSet(
            "two actions, one encoded",
            HandMade.form(EC2, DESCRIBE + "&%41ction=RunInstances").signed("ec2")),
        argumentSet(
            "an action in another case",
            HandMade.form(EC2, "Action=describeinstances&Version=2016-11-15").signed("ec2")),
        argumentSet(
            "an action with a space",
            HandMade.form(EC2, "Action=DescribeInstances+&Version=2016-11-15").signed("ec2")),
        argumentSet("no action", HandMade.form(EC2, "Version=2016-11-15").signed("ec2")),
        argumentSet("an empty form", HandMade.form(EC2, "").signed("ec2")),
        argumentSet(
            "an action in the query too",
            HandMade.form(EC2 + "?Action=RunInstances", DESCRIBE).signed("ec2")),
        argumentSet(
            "an action in the query only", HandMade.get(EC2 + "?" + DESCRIBE).signed("ec2")),
        argumentSet("another path", HandMade.form(EC2 + "x", DESCRIBE).signed("ec2")),
        argumentSet(
            "another version",
            HandMade.form(EC2, "Action=DescribeInstances&Version=2014-10-01").signed("ec2")),
        argumentSet("no version", HandMade.form(EC2, "Action=DescribeInstances").signed("ec2")),
        argumentSet(
            "two versions", HandMade.form(EC2, DESCRIBE + "&Version=2016-11-15").signed("ec2")),
        argumentSet("a malformed form", HandMade.form(EC2, DESCRIBE + "&a=%zz").signed("ec2")),
        argumentSet(
            "a form that is none", HandMade.method("POST", EC2).body(DESCRIBE).signed("ec2")),
        argumentSet(
            "a form and a target",
            HandMade.form(EC2, DESCRIBE)
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .signed("ec2")),
        argumentSet(
            "two content types",
            HandMade.form(EC2, DESCRIBE).header("Content-Type", "text/plain").signed("ec2")),
        argumentSet(
            "PUT",
            HandMade.method("PUT", EC2)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(DESCRIBE)
                .signed("ec2")));
  }

  /** Signatures of another service, of another kind or of two. */
  private static Stream<Arguments> signatures() {
    return Stream.of(
        argumentSet("another service", HandMade.form(EC2, DESCRIBE).signed("iam")),
        argumentSet("none", HandMade.form(EC2, DESCRIBE)),
        argumentSet("two", HandMade.form(EC2, DESCRIBE).signed("ec2").signed("s3")),
        argumentSet(
            "another kind", HandMade.form(EC2, DESCRIBE).header("Authorization", "Bearer x")),
        argumentSet(
            "one behind the other",
            HandMade.form(EC2, DESCRIBE)
                .header("Authorization", signature("ec2") + ", " + signature("s3"))),
        argumentSet(
            "in the query",
            HandMade.form(
                EC2 + "?X-Amz-Credential=A%2F20261124%2Feu-west-1%2Fec2%2Faws4_request",
                DESCRIBE)));
  }

  /** JSON requests whose target is not what it seems. */
  private static Stream<Arguments> targets() {
    return Stream.of(
        argumentSet("another target", dynamo("DynamoDB_20120810.DeleteTable")),
        argumentSet("another service's target", dynamo("DynamoDBStreams_20120810.ListTables")),
        argumentSet("a target without service", dynamo("ListTables")),
        argumentSet("a target in another case", dynamo("DynamoDB_20120810.listTables")),
        argumentSet("an empty target", dynamo("")),
        argumentSet("a target that is only a dot", dynamo(".")),
        argumentSet(
            "a target that goes on",
            dynamo("DynamoDB_20120810.ListTables\r\nX-Amz-Target: DynamoDB_20120810.DeleteTable")),
        argumentSet(
            "two targets",
            dynamo("DynamoDB_20120810.ListTables")
                .header("x-amz-target", "DynamoDB_20120810.DeleteTable")),
        argumentSet(
            "a target beside a query",
            HandMade.method("POST", "https://dynamodb.eu-west-1.amazonaws.com/?Action=DeleteTable")
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .signed("dynamodb")),
        argumentSet(
            "a target beside a path",
            dynamo("DynamoDB_20120810.ListTables")
                .path("/service/DynamoDB_20120810/operation/DeleteTable")),
        argumentSet(
            "a target and CBOR",
            dynamo("DynamoDB_20120810.ListTables").header("Smithy-Protocol", "rpc-v2-cbor")));
  }

  /** Requests for credentials that nobody may have. */
  private static Stream<Arguments> roles() {
    return Stream.of(
        argumentSet("our role without policy", assumeRole("RoleArn=" + ROLE)),
        argumentSet("our role with a blank policy", assumeRole("RoleArn=" + ROLE + "&Policy=+")),
        argumentSet(
            "our role with policy ARNs only",
            assumeRole(
                "RoleArn="
                    + ROLE
                    + "&PolicyArns.member.1.arn=arn:aws:iam::aws:policy/ReadOnlyAccess")),
        argumentSet("two roles", assumeRole("RoleArn=arn:aws:iam::1:role/x&RoleArn=" + ROLE)),
        argumentSet("two policies", assumeRole("RoleArn=" + ROLE + "&Policy=&Policy=%7B%7D")),
        argumentSet(
            "GetSessionToken",
            HandMade.form(STS, "Action=GetSessionToken&Version=2011-06-15").signed("sts")));
  }

  private static String signature(String service) {
    return "AWS4-HMAC-SHA256 Credential=A/20261124/eu-west-1/"
        + service
        + "/aws4_request, SignedHeaders=host, Signature=00";
  }

  private static HandMade dynamo(String target) {
    return HandMade.method("POST", "https://dynamodb.eu-west-1.amazonaws.com/")
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("X-Amz-Target", target)
        .body("{}")
        .signed("dynamodb");
  }

  private static HandMade assumeRole(String parameters) {
    return HandMade.form(
            STS, "Action=AssumeRole&Version=2011-06-15&RoleSessionName=x&" + parameters)
        .signed("sts");
  }
}
