package dev.vitrine.permission;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of AWS that Vitrine calls, with the IAM action that allows it.
 *
 * <p>Only service and name decide whether a call passes; the rest reaches the policies alone.
 *
 * @param service the service as botocore and the AWS CLI name it, such as {@code ec2}, {@code
 *     s3control}, {@code elbv2}
 * @param name the operation in AWS's spelling, such as {@code DescribeInstances}
 * @param action the IAM action, such as {@code s3:ListAllMyBuckets}
 * @param alsoNeeds further actions that AWS demands for the same call, sorted
 * @param resources the ARNs in partition {@code aws} to which the action is granted, {@code *}
 *     unless stated
 */
public record Operation(
    String service, String name, String action, Set<String> alsoNeeds, List<String> resources) {

  private static final Pattern SERVICE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern ACTION =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*:[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern RESOURCE =
      Pattern.compile("\\*|arn:aws:[a-z0-9-]+:[a-z0-9*-]*:[0-9*]*:[A-Za-z0-9_./:*-]+");
  private static final List<String> EVERYTHING = List.of("*");

  /** Refuses whatever could mean more than one operation or one action. */
  public Operation {
    demand(SERVICE, service, "service name such as ec2");
    demand(NAME, name, "operation name such as DescribeInstances");
    demand(ACTION, action, "IAM action such as ec2:DescribeInstances");
    alsoNeeds.forEach(each -> demand(ACTION, each, "IAM action such as ec2:DescribeInstances"));
    if (resources.isEmpty()) {
      throw new IllegalArgumentException(service + " " + name + " is granted on no resource");
    }
    resources.forEach(each -> demand(RESOURCE, each, "resource: * or arn:aws:…"));
    alsoNeeds = Collections.unmodifiableSet(new TreeSet<>(alsoNeeds));
    resources = List.copyOf(resources);
  }

  /** An operation whose IAM action is called like itself, {@code ec2:DescribeInstances}. */
  public static Operation of(String service, String name) {
    return of(service, name, service + ":" + name);
  }

  /** An operation whose IAM action is called otherwise than itself. */
  public static Operation of(String service, String name, String action) {
    return new Operation(service, name, action, Set.of(), EVERYTHING);
  }

  /** The same operation, for which AWS demands a further action. */
  public Operation alsoNeeding(String furtherAction) {
    var all = Stream.concat(alsoNeeds.stream(), Stream.of(furtherAction));
    return new Operation(
        service, name, action, Collections.unmodifiableSet(new TreeSet<>(all.toList())), resources);
  }

  /** The same operation, its action granted on this ARN instead of everything, or on it too. */
  public Operation on(String arn) {
    var narrowed =
        resources.equals(EVERYTHING)
            ? List.of(arn)
            : Stream.concat(resources.stream(), Stream.of(arn)).toList();
    return new Operation(service, name, action, alsoNeeds, narrowed);
  }

  /** The IAM prefix of the action, such as {@code states} for {@code stepfunctions}. */
  public String prefix() {
    return action.substring(0, action.indexOf(':'));
  }

  /** Service and name, as messages write them: {@code ec2 DescribeInstances}. */
  public String title() {
    return service + " " + name;
  }

  private static void demand(Pattern pattern, String value, String accepted) {
    if (!pattern.matcher(Objects.requireNonNull(value)).matches()) {
      throw new IllegalArgumentException("'" + value + "' is no " + accepted);
    }
  }
}
