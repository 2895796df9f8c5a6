package dev.vitrine.permission;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A session policy and the part of AWS that it opens: what one session may do, exactly.
 *
 * @param name the first and the last of its prefixes, such as {@code ec2-to-s3}; no two grants
 *     share one
 * @param services the services whose clients take it, as botocore names them, sorted
 * @param prefixes the IAM prefixes that belong to it and to no other grant, sorted
 * @param actions the IAM actions that it allows, sorted
 * @param policy the policy as JSON, for the partition {@code aws}
 */
public record Grant(
    String name,
    SortedSet<String> services,
    SortedSet<String> prefixes,
    SortedSet<String> actions,
    String policy) {

  private static final Pattern PARTITION = Pattern.compile("aws(-[a-z]+)*");

  /** Copies the sets. */
  public Grant {
    services = Collections.unmodifiableSortedSet(new TreeSet<>(services));
    prefixes = Collections.unmodifiableSortedSet(new TreeSet<>(prefixes));
    actions = Collections.unmodifiableSortedSet(new TreeSet<>(actions));
    if (prefixes.isEmpty()) {
      throw new IllegalArgumentException("A grant opens at least one service");
    }
  }

  /**
   * What allows these operations and nothing else, outside the grants that the allow-list is cut
   * into: for a trial, or for a document to paste.
   *
   * @param name what it is called
   */
  public static Grant only(String name, Collection<Operation> operations) {
    var grant = of(operations);
    return new Grant(name, grant.services(), grant.prefixes(), grant.actions(), grant.policy());
  }

  static Grant of(Collection<Operation> operations) {
    var services = new TreeSet<String>();
    var prefixes = new TreeSet<String>();
    operations.forEach(operation -> {
      services.add(operation.service());
      prefixes.add(operation.prefix());
    });
    var document = new PolicyDocument(operations);
    return new Grant(nameOf(prefixes), services, prefixes, document.actions(), document.json());
  }

  /**
   * The policy as JSON for an account's partition.
   *
   * @param partition {@code aws}, {@code aws-cn}, {@code aws-us-gov}, …
   */
  public String policy(String partition) {
    if (!PARTITION.matcher(partition).matches()) {
      throw new IllegalArgumentException("'" + partition + "' is not a partition such as aws-cn");
    }
    return policy.replace("\"arn:aws:", "\"arn:" + partition + ":");
  }

  /** The characters of the policy in the partition with the longest name. */
  int length() {
    return policy("aws-us-gov").length();
  }

  private static String nameOf(SortedSet<String> prefixes) {
    return prefixes.size() == 1 ? prefixes.first() : prefixes.first() + "-to-" + prefixes.last();
  }
}
