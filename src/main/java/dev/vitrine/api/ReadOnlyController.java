package dev.vitrine.api;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.ServiceReference;
import dev.vitrine.session.IdentityOperations;
import dev.vitrine.session.Sessions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof that Vitrine cannot write: all that it can call, and the policies made from that. */
@RestController
class ReadOnlyController {

  private final AllowList operations;
  private final ServiceReference reference;
  private final Sessions sessions;

  ReadOnlyController(AllowList operations, ServiceReference reference, Sessions sessions) {
    this.operations = operations;
    this.reference = reference;
    this.sessions = sessions;
  }

  @GetMapping("/api/v1/read-only")
  ReadOnlyJson readOnly() {
    return ReadOnlyJson.of(
        operations.operations(), reference, IdentityOperations.all(), sessions.grants().all());
  }
}
