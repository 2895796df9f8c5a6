package dev.vitrine.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** How CloudFormation's name of a type becomes its id. */
final class TypeName {

  private static final Pattern WORDS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private TypeName() {}

  /** {@code AWS::EC2::SecurityGroup} becomes {@code ec2-security-group}. */
  static String id(String cloudFormation) {
    var parts = parts(cloudFormation);
    var thing = WORDS.matcher(parts[2]).replaceAll("-");
    return (parts[1] + "-" + thing).toLowerCase(Locale.ROOT);
  }

  private static String[] parts(String cloudFormation) {
    var parts = cloudFormation.split("::");
    if (parts.length != 3 || !parts[0].equals("AWS")) {
      throw new IllegalArgumentException("A type is named like AWS::EC2::Instance");
    }
    return parts;
  }
}
