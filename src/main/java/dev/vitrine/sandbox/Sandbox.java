package dev.vitrine.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** An AWS in a box: an HTTP server on the loopback interface that AWS clients can talk to. */
public final class Sandbox implements AutoCloseable {

  private final SandboxClock clock = new SandboxClock(Clock.systemUTC());
  private final Identity identity;
  private final CallLog log = new CallLog();
  private final Distance distance = new Distance();
  private final FrontDoor door;
  private final Listener listener;

  private Sandbox(int port, World world) {
    identity = new Identity(clock, world);
    door = new FrontDoor(world, identity, clock, log, distance);
    listener = Listener.open(port, door);
  }

  /**
   * Opens a sandbox.
   *
   * @param port where it listens, 0 for any port that is free
   * @throws IllegalArgumentException where nothing can listen there
   */
  public static Sandbox open(int port) {
    return open(port, 0);
  }

  /**
   * Opens a sandbox whose organization has more members.
   *
   * @param port where it listens, 0 for any port that is free
   * @param members how many accounts there are besides in which there is nothing
   * @throws IllegalArgumentException where nothing can listen there
   */
  public static Sandbox open(int port, int members) {
    return new Sandbox(port, new World(members));
  }

  /** Where it listens: the endpoint of all services and of the instance metadata. */
  public URI endpoint() {
    return listener.endpoint();
  }

  /** The calls seen so far, the oldest first; requests for instance metadata are not among them. */
  public List<Seen> calls() {
    return log.calls();
  }

  /** Forgets the calls seen so far. */
  public void forgetCalls() {
    log.clear();
  }

  /** Puts the sandbox's clock forward, by which credentials expire and limits end. */
  public void advance(Duration by) {
    clock.advance(by);
  }

  /**
   * Holds the pages of all lists to so many resources at most, whatever size is asked for and also
   * where none is, so that a test can tell whether every page is read.
   */
  public void holdPagesTo(int resources) {
    door.holdPagesTo(resources);
  }

  /** Every secret key, session token and metadata token that was given to anybody. */
  public List<String> secrets() {
    return identity.secretsIssued();
  }

  /** Ends all that is being answered and frees the port. */
  @Override
  public void close() {
    distance.close();
    listener.close();
  }

  /**
   * A call that the sandbox has seen.
   *
   * @param service the service as the AWS CLI names it, such as {@code ec2}
   * @param operation the operation in AWS's spelling, or what was asked where there is none
   * @param account the account of the caller, empty where the caller was not believed
   * @param region the region that the request was signed for, empty where it was not signed
   * @param sessionName the session name of the caller, empty where the caller was not believed
   * @param accessKeyId the access key id of the request, empty where it carries none
   * @param status the HTTP status of the answer, 0 where none was given
   * @param path the path of the request
   * @param assumed the role that was to be assumed and the name of the session, {@code ARN/name},
   *     empty for all else
   */
  public record Seen(
      String service,
      String operation,
      String account,
      String region,
      String sessionName,
      String accessKeyId,
      int status,
      String path,
      String assumed) {}
}
