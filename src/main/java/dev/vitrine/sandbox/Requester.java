package dev.vitrine.sandbox;

/** Who asks for something, as a trust policy may name it. */
sealed interface Requester {

  /**
   * A session of a role.
   *
   * @param caller the session
   */
  record Session(Caller caller) implements Requester {}

  /**
   * A service of AWS, which asks for an instance of it.
   *
   * @param name its principal, such as {@code ec2.amazonaws.com}
   */
  record Service(String name) implements Requester {}
}
