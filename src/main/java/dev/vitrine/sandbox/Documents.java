package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The IAM documents of the sandbox's accounts: roles with their trust and permissions, service
 * control policies, and what the instance in the hub runs with.
 */
final class Documents {

  private static final String FOLDER = "/sandbox/iam/";
  private static final String MODEL = "111111111111";

  private final JsonMapper json = new JsonMapper();
  private final PolicyReader reader = new PolicyReader();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, List<Policy>> serviceControlPolicies = new HashMap<>();
  private final JsonNode instanceIdentity;
  private final JsonNode instanceProfile;

  /** Reads the documents that travel with the sandbox. */
  Documents() {
    this(new World());
  }

  /** Reads the same for a world with empty accounts, which are let into as the first of all is. */
  Documents(World world) {
    for (var account : tree("accounts.json").properties()) {
      var id = account.getKey();
      serviceControlPolicies.put(
          id,
          policies(account.getValue().path("serviceControlPolicies"), PolicyKind.SERVICE_CONTROL));
      for (var described : account.getValue().path("roles")) {
        var role = role(id, described);
        roles.put(role.arn(), role);
      }
    }
    world.accounts().stream()
        .filter(account -> WorldAccount.isEmpty(account.name()))
        .forEach(account -> addLike(MODEL, account.id()));
    instanceIdentity = tree("instance-identity.json");
    instanceProfile = tree("instance-profile.json");
  }

  /** The role of that ARN. */
  Optional<Role> role(String arn) {
    return Optional.ofNullable(roles.get(arn));
  }

  /** The service control policies above an account; an account nobody knows may do nothing. */
  List<Policy> serviceControlPolicies(String account) {
    return serviceControlPolicies.getOrDefault(account, List.of());
  }

  /** The instance's identity document, as its metadata service shows it. */
  JsonNode instanceIdentity() {
    return instanceIdentity;
  }

  /** The instance profile that the instance was started with, as IAM describes it. */
  JsonNode instanceProfile() {
    return instanceProfile;
  }

  /** The role that the instance profile holds. */
  Role instanceRole() {
    var account = instanceIdentity.path("accountId").asString();
    var name = instanceProfile.path("Roles").path(0).asString();
    return role("arn:aws:iam::" + account + ":role/" + name)
        .orElseThrow(() -> new IllegalStateException("No role " + name + " in " + account));
  }

  private void addLike(String model, String account) {
    serviceControlPolicies.put(account, serviceControlPolicies(model));
    roles.values().stream()
        .filter(role -> role.account().equals(model))
        .map(role -> new Role(account, role.name(), role.trust(), role.permissions()))
        .toList()
        .forEach(role -> roles.put(role.arn(), role));
  }

  private Role role(String account, JsonNode described) {
    return new Role(
        account,
        described.path("name").asString(),
        reader.read(text(described.path("trust").asString()), PolicyKind.TRUST),
        policies(described.path("permissions"), PolicyKind.IDENTITY));
  }

  private List<Policy> policies(JsonNode names, PolicyKind kind) {
    return names.valueStream().map(name -> reader.read(text(name.asString()), kind)).toList();
  }

  private JsonNode tree(String name) {
    return json.readTree(text(name));
  }

  private static String text(String name) {
    try (InputStream document = Documents.class.getResourceAsStream(FOLDER + name)) {
      if (document == null) {
        throw new IllegalStateException("The sandbox lacks its document " + FOLDER + name);
      }
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
