package dev.vitrine.sandbox;

import java.util.List;

/**
 * An IAM policy that was read and understood.
 *
 * @param source the JSON it was read from
 * @param statements its statements
 */
record Policy(String source, List<Statement> statements) {

  Policy {
    statements = List.copyOf(statements);
  }

  /** Whether a statement denies the request. */
  boolean denies(AccessRequest request) {
    return statements.stream()
        .anyMatch(statement -> statement.effect() == Effect.DENY && statement.isAbout(request));
  }

  /** Whether a statement allows the request; a denial elsewhere still wins. */
  boolean allows(AccessRequest request) {
    return statements.stream()
        .anyMatch(statement -> statement.effect() == Effect.ALLOW && statement.isAbout(request));
  }
}
