package dev.vitrine.health;

import dev.vitrine.session.InstanceRole;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether Vitrine had credentials of its own when it last wanted some: without them it can look
 * into no account, so nobody should be sent to it.
 */
@Component("instanceRole")
class InstanceRoleHealth implements HealthIndicator {

  private final InstanceRole role;

  InstanceRoleHealth(InstanceRole role) {
    this.role = role;
  }

  @Override
  public Health health() {
    return role.unavailable()
        .map(reason ->
            Health.down().withDetail("message", "instance role unavailable: " + reason).build())
        .orElseGet(() -> Health.up().build());
  }
}
