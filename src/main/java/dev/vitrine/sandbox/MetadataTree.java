package dev.vitrine.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What stands under {@code /latest/} in the instance metadata service. */
final class MetadataTree {

  private static final String CREDENTIALS = "meta-data/iam/security-credentials/";
  private static final String EXTENDED = "meta-data/iam/security-credentials-extended/";

  private final JsonMapper json = new JsonMapper();
  private final Map<String, Supplier<String>> leaves = new TreeMap<>();

  MetadataTree(Documents documents, InstanceCredentials credentials) {
    var identity = documents.instanceIdentity();
    var profile = documents.instanceProfile();
    var described =
        JsonNodeFactory.instance
            .objectNode()
            .put("Code", "Success")
            .put("LastUpdated", identity.path("pendingTime").asString())
            .put("InstanceProfileArn", profile.path("Arn").asString())
            .put("InstanceProfileId", profile.path("InstanceProfileId").asString());
    leaves.put("dynamic/instance-identity/document", () -> pretty(identity));
    leaves.put("meta-data/ami-id", () -> identity.path("imageId").asString());
    leaves.put("meta-data/instance-id", () -> identity.path("instanceId").asString());
    leaves.put("meta-data/instance-type", () -> identity.path("instanceType").asString());
    leaves.put("meta-data/local-ipv4", () -> identity.path("privateIp").asString());
    leaves.put(
        "meta-data/placement/availability-zone",
        () -> identity.path("availabilityZone").asString());
    leaves.put("meta-data/placement/region", () -> identity.path("region").asString());
    leaves.put("meta-data/services/domain", () -> "amazonaws.com");
    leaves.put("meta-data/services/partition", () -> "aws");
    leaves.put("meta-data/iam/info", () -> pretty(described));
    leaves.put(CREDENTIALS + credentials.roleName(), () -> pretty(credentials.document()));
    leaves.put(EXTENDED + credentials.roleName(), () -> pretty(credentials.extendedDocument()));
  }

  /** What stands there: a value, or what a folder holds; nothing where there is neither. */
  Optional<String> read(String path) {
    var leaf = leaves.get(path);
    if (leaf != null) {
      return Optional.of(leaf.get());
    }
    var folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    var listing =
        leaves.keySet().stream()
            .filter(name -> name.startsWith(folder))
            .map(name -> child(name.substring(folder.length())))
            .distinct()
            .collect(Collectors.joining("\n"));
    return Optional.of(listing).filter(text -> !text.isEmpty());
  }

  private static String child(String rest) {
    var slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash + 1);
  }

  private String pretty(Object value) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
