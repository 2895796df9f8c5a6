package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house and what each may use. */
class ModularityTests {

  private final ApplicationModules rooms = ApplicationModules.of(VitrineApplication.class);

  @Test
  void usesOnlyWhatEachRoomDeclares() {
    rooms.verify();
  }

  @Test
  void hasTheRoomsThatTheDesignNames() {
    assertThat(rooms.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
        .containsExactlyInAnyOrder(
            "viewer",
            "account",
            "permission",
            "session",
            "client",
            "catalog",
            "inventory",
            "search",
            "page",
            "api",
            "health",
            "setup",
            "audit",
            "organization",
            "sandbox");
  }
}
