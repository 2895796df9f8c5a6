package dev.vitrine.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The resource types that are asked: those of EC2 that every region has, eight at most.
 *
 * @param operations what each of them calls
 */
record Types(Map<String, String> operations) {

  private static final int MOST = 8;

  Types {
    operations = Map.copyOf(operations);
  }

  static Types of(Vitrine vitrine) throws IOException, InterruptedException {
    var known = new JsonMapper().readTree(vitrine.get("/api/v1/resource-types").text());
    var operations = new LinkedHashMap<String, String>();
    for (var type : known.path("items")) {
      if (type.path("service").asString().equals("ec2")
          && type.path("scope").asString().equals("regional")
          && operations.size() < MOST) {
        var first = type.path("operations").path(0);
        operations.put(type.path("id").asString(), first.path("operation").asString());
      }
    }
    return new Types(operations);
  }
}
