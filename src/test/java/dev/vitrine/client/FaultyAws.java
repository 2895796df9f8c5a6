package dev.vitrine.client;

import dev.vitrine.account.RegionId;
import dev.vitrine.client.FaultServer.Fault;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.SdkClient;

/** Clients built as Vitrine builds them, whose AWS is a server full of faults. */
final class FaultyAws implements AutoCloseable {

  private static final AllowList DECLARED =
      AllowList.of(
          List.of(
              Operation.of("ec2", "DescribeVpcs"),
              Operation.of("iam", "ListRoles"),
              Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets"),
              Operation.of("ssm", "DescribeParameters"),
              Operation.of("lambda", "ListFunctions")));

  private final FaultServer server;
  private final FakeSessions sessions = new FakeSessions();
  private final List<Object> events = new CopyOnWriteArrayList<>();
  private final ObservationRegistry observations = ObservationRegistry.create();
  private final AnswerRoom room;
  private final SharedClients shared;
  private final ClientsFactory factory;
  private final AllowListInterceptor.Armed armed;

  private FaultyAws(FaultServer server, ClientProperties properties, AnswerRoom room) {
    this.server = server;
    this.room = room;
    var rule = new ReadRule(DECLARED, (_, _) -> false, _ -> true);
    armed = AllowListInterceptor.arm(rule);
    var transport = new SharedTransport().transport(properties, rule, room);
    shared = new SharedClients(new ClientSettings(transport, properties));
    factory =
        new ClientsFactory(
            shared,
            new RequestedOperations(DECLARED),
            new RequestSigning(properties, Clock.systemUTC()),
            new CallWatch(observations, events::add),
            room);
  }

  /** One that loses its patience soon. */
  static FaultyAws that(Fault fault) {
    return patient(fault, Duration.ofMillis(900), Duration.ofMillis(300));
  }

  /** One whose clients wait as long as it takes. */
  static FaultyAws waitedFor(Fault fault) {
    return patient(fault, Duration.ofMinutes(2), Duration.ofMinutes(1));
  }

  /** One whose clients have so much room for answers. */
  static FaultyAws roomy(Fault fault, long bytes) {
    var server = new FaultServer(fault);
    return new FaultyAws(
        server,
        new ClientProperties(Duration.ofMinutes(2), Duration.ofMinutes(1), 16, server.address()),
        new AnswerRoom(bytes));
  }

  /** One that is to be found somewhere else than at its server. */
  static FaultyAws at(URI address) {
    return new FaultyAws(
        new FaultServer(Faults.silent()),
        new ClientProperties(Duration.ofMinutes(2), Duration.ofMinutes(1), 16, address),
        new AnswerRoom());
  }

  private static FaultyAws patient(Fault fault, Duration call, Duration attempt) {
    var server = new FaultServer(fault);
    return new FaultyAws(
        server, new ClientProperties(call, attempt, 16, server.address()), new AnswerRoom());
  }

  FaultServer server() {
    return server;
  }

  AnswerRoom room() {
    return room;
  }

  FakeSessions sessions() {
    return sessions;
  }

  ObservationRegistry observations() {
    return observations;
  }

  List<Object> events() {
    return events;
  }

  /** How the calls ended, in their order. */
  List<String> outcomes() {
    return events.stream().map(AwsCalled.class::cast).map(AwsCalled::outcome).toList();
  }

  /** The clients of a new reading. */
  Clients reading(CallGate gate) {
    return factory.in(sessions, new RegionId("eu-west-1"), gate);
  }

  /** A client of a new reading that waits for no turn. */
  <C extends SdkClient> C client(Class<C> type) {
    return reading(new OpenGate()).of(type);
  }

  @Override
  public void close() {
    shared.destroy();
    armed.close();
    server.close();
  }
}
