package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.Map;

/** Tells the IAM action of an operation: the service's prefix and its name, with exceptions. */
final class Actions {

  private final Map<String, String> irregular = new HashMap<>();

  Actions() {
    Table.read("actions.tsv")
        .forEach(row -> irregular.put(row.get(0) + ":" + row.get(1), row.get(2)));
  }

  /** The IAM action that a call needs. */
  String of(AwsService service, Call call, WireRequest request) {
    String all =
        irregular.getOrDefault(service.name() + ":*", service.prefix() + ":" + call.operation());
    return irregular
        .getOrDefault(service.name() + ":" + call.operation(), all)
        .replace("${method}", request.method());
  }
}
