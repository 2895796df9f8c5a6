package dev.vitrine.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;

/** The configuration that makes Vitrine look into the sandbox. */
final class SandboxSource extends MapPropertySource {

  private SandboxSource(Map<String, Object> properties) {
    super("sandbox", properties);
  }

  static SandboxSource of(Sandbox sandbox, World world) {
    Map<String, Object> properties = new LinkedHashMap<>();
    String endpoint = sandbox.endpoint().toString();
    properties.put("vitrine.client.endpoint", endpoint);
    properties.put("vitrine.session.instance-metadata", endpoint);
    properties.put("vitrine.session.region", "eu-west-1");
    int n = 0;
    for (WorldAccount account : world.accounts()) {
      if (account.role().isPresent()) {
        put(properties, "vitrine.accounts[" + n++ + "].", account);
      }
    }
    return new SandboxSource(properties);
  }

  private static void put(Map<String, Object> properties, String prefix, WorldAccount account) {
    properties.put(prefix + "id", account.id());
    properties.put(prefix + "name", account.name());
    account.role().ifPresent(role -> properties.put(prefix + "role", role));
    account.externalId().ifPresent(id -> properties.put(prefix + "external-id", id));
    account.color().ifPresent(color -> properties.put(prefix + "color", color));
    account.tags().forEach((key, value) -> properties.put(prefix + "tags." + key, value));
  }
}
