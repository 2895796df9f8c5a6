package dev.vitrine.sandbox;

import java.util.List;

/**
 * Whom a statement is about.
 *
 * @param aws accounts, roots of accounts, roles, sessions of roles, or {@code *}
 * @param services principals of services
 */
record Principals(List<String> aws, List<String> services) {

  /** All of them, as a statement without {@code Principal} means. */
  static final Principals EVERYBODY = new Principals(List.of("*"), List.of("*"));

  Principals {
    aws = List.copyOf(aws);
    services = List.copyOf(services);
  }

  /** Whether the requester is one of these. */
  boolean include(Requester requester) {
    return switch (requester) {
      case Requester.Session(var caller) -> aws.stream().anyMatch(name -> names(name, caller));
      case Requester.Service(var service) ->
          services.contains("*") || services.stream().anyMatch(service::equals);
    };
  }

  private static boolean names(String principal, Caller caller) {
    return principal.equals("*")
        || principal.equals(caller.account())
        || principal.equals("arn:aws:iam::" + caller.account() + ":root")
        || principal.equals(caller.roleArn())
        || principal.equals(caller.arn());
  }
}
