package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTests {

  @ParameterizedTest
  @CsvSource({
    "*, anything, true",
    "ec2:Describe*, ec2:DescribeInstances, true",
    "ec2:Describe*, ec2:describe, true",
    "ec2:Describe*, ec2:TerminateInstances, false",
    "EC2:*, ec2:DescribeInstances, true",
    "s3:*Bucket*, s3:GetBucketTagging, true",
    "s3:Get?ucket, s3:GetBucket, true",
    "s3:Get?ucket, s3:Getucket, false",
    "a*b*c, aXXbXXbc, true",
    "a*b*c, aXXbXX, false",
    "s3:GetObject, s3:GetObjectTagging, false",
  })
  void comparesActions(String pattern, String action, boolean expected) {
    assertThat(new Wildcard(pattern).fitsIgnoringCase(action)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "*, *, true",
    "*, arn:aws:iam::111111111111:role/RoleForB, true",
    "arn:aws:iam::*:role/RoleForB, arn:aws:iam::111111111111:role/RoleForB, true",
    "arn:aws:iam::*:role/RoleForB, arn:aws:iam::111111111111:role/roleforb, false",
    "arn:aws:iam::*:role/RoleForB, arn:aws:iam::111111111111:role/path/RoleForB, false",
    "arn:aws:iam::*:role/*, arn:aws:iam::111111111111:role/path/RoleForB, true",
    "arn:aws:iam:*:role/RoleForB, arn:aws:iam::111111111111:role/RoleForB, false",
    "arn:aws:sns:*:*:topic, arn:aws:sns:eu-west-1:111111111111:topic, true",
    "arn:aws:logs:*:*:log-group:*, arn:aws:logs:eu-west-1:1:log-group:a:b, true",
    "arn:aws:s3:::*, *, false",
  })
  void comparesArnsPartByPart(String pattern, String arn, boolean expected) {
    assertThat(new Wildcard(pattern).fitsArn(arn)).isEqualTo(expected);
  }

  @Test
  void staysQuickWhereARegularExpressionWouldNot() {
    var text = "a".repeat(20_000);

    assertThat(new Wildcard("*a".repeat(200) + "b").fits(text)).isFalse();
  }
}
