package dev.vitrine.sandbox;

import java.util.Optional;

/** One request on its way through the sandbox, and what has become known about it. */
final class Visit {

  private final Route route;
  private final WireRequest request;
  private final Optional<SigningScope> scope;
  private Optional<Caller> caller = Optional.empty();
  private String assumed = "";

  Visit(Route route, WireRequest request, Optional<SigningScope> scope) {
    this.route = route;
    this.request = request;
    this.scope = scope;
  }

  Route route() {
    return route;
  }

  WireRequest request() {
    return request;
  }

  /** Keeps who asks, once the signature is proven. */
  Caller believe(Caller proven) {
    caller = Optional.of(proven);
    return proven;
  }

  /** Keeps which role is to be assumed, where one is. */
  void asks(Call call) {
    if (call.service().equals("sts") && call.operation().equals("AssumeRole")) {
      assumed = call.text("RoleArn", "") + "/" + call.text("RoleSessionName", "");
    }
  }

  /** The visit as the log keeps it. */
  Sandbox.Seen seen(int status) {
    return new Sandbox.Seen(
        route.service().name(),
        route.name(),
        caller.map(Caller::account).orElse(""),
        scope.map(SigningScope::region).orElse(""),
        caller.map(Visit::sessionName).orElse(""),
        scope.map(SigningScope::accessKeyId).orElse(""),
        status,
        request.path(),
        assumed);
  }

  private static String sessionName(Caller caller) {
    return caller.arn().substring(caller.arn().lastIndexOf('/') + 1);
  }
}
