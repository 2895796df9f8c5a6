package dev.vitrine.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers requests: finds out who asks for what, whether they may, and lets a handler answer. */
final class FrontDoor {

  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
  private static final String FAILED =
      "The request processing has failed because of an unknown error, exception or failure.";

  private final Identity identity;
  private final CallLog log;
  private final Distance distance;
  private final RateLimit rateLimit;
  private final World world;
  private final Switchboard switchboard;
  private final Actions actions = new Actions();
  private final Content content;
  private final OrganizationsService organizations;
  private final Regions regions;
  private final List<ServiceHandler> handlers;

  FrontDoor(World world, Identity identity, Clock clock, CallLog log, Distance distance) {
    this.world = world;
    this.identity = identity;
    this.log = log;
    this.distance = distance;
    this.rateLimit = new RateLimit(clock);
    var services = new AwsServices();
    var operations = new Operations();
    this.switchboard = new Switchboard(services, operations);
    this.content = new Content(world, new ShapeCheck(services, operations));
    this.organizations =
        new OrganizationsService(
            Organization.of(world),
            id ->
                world.knows(id)
                    ? content.items("organizations-account", id, Spot.GLOBAL)
                    : List.of());
    this.regions = new Regions(content);
    this.handlers = List.of(identity.securityTokenService(), organizations, content);
  }

  /** Holds the pages of all lists to so many resources at most. */
  void holdPagesTo(int resources) {
    content.tokens().holdPagesTo(resources);
    organizations.tokens().holdPagesTo(resources);
  }

  /** The answer, empty where none is to be given. */
  Optional<WireResponse> answer(WireRequest request) {
    Optional<SigningScope> scope = SigningScope.claimedBy(request);
    if (scope.isEmpty() && request.path().startsWith("/latest/")) {
      return Optional.of(identity.metadata(request));
    }
    Route route = switchboard.route(request, scope.map(SigningScope::service));
    var visit = new Visit(route, request, scope);
    try {
      WireResponse response = answer(visit);
      log.add(visit.seen(response.status()));
      return Optional.of(response);
    } catch (Distance.Unanswered _) {
      log.add(visit.seen(0));
      return Optional.empty();
    }
  }

  private WireResponse answer(Visit visit) {
    String requestId = UUID.randomUUID().toString();
    Protocol protocol = visit.route().protocol();
    try {
      return protocol.answer(visit.route().known(), result(visit), requestId);
    } catch (AwsRefusal refusal) {
      return protocol.refusal(refusal, requestId);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // A data file that is wrong: the caller sees what AWS says when it fails, the log says why.
      LOG.error(
          "The sandbox failed at {} {}", visit.route().service().name(), visit.route().name(), e);
      return protocol.refusal(new AwsRefusal("InternalFailure", 500, FAILED), requestId);
    }
  }

  private ObjectNode result(Visit visit) {
    AwsService service = visit.route().service();
    ServiceFamily family = ServiceFamily.of(service.name());
    Authenticated authenticated = identity.authenticate(visit.request(), family);
    Caller caller = visit.believe(authenticated.caller());
    String region = Regions.asked(authenticated.scope().region());
    regions.require(caller.account(), region, family);
    AwsOperation operation = visit.route().known();
    Call call =
        new Call(
            service.name(),
            operation.name(),
            region,
            visit.route().protocol().parameters(operation, visit.request()));
    visit.asks(call);
    if (!service.name().equals("sts")) {
      admit(caller, call, visit, family);
    }
    return handlers.stream()
        .filter(handler -> handler.answers(call))
        .findFirst()
        .orElseThrow(() -> notHere(call))
        .answer(caller, call);
  }

  /** STS decides for itself and stands near every account. */
  private void admit(Caller caller, Call call, Visit visit, ServiceFamily family) {
    WorldAccount account = world.account(caller.account());
    distance.travel(
        account, call.region(), !content.isGlobal(call) && !organizations.answers(call));
    if (family == ServiceFamily.EC2) {
      rateLimit.count(account, call.region());
    }
    String action = actions.of(visit.route().service(), call, visit.request());
    String resource = Target.of(caller, call, visit.request());
    identity.authorizer().require(caller, action, resource, call.region(), family);
  }

  private static AwsRefusal notHere(Call call) {
    return new AwsRefusal(
        "NotImplemented",
        501,
        "The sandbox has no content for " + call.service() + ":" + call.operation());
  }
}
