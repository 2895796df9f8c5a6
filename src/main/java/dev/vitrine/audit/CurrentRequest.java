package dev.vitrine.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows which request a thread works for: that of its own, or the one that started it.
 *
 * <p>What is being read for one request may be shown to others that come meanwhile; it stays with
 * the first.
 */
@Component
class CurrentRequest {

  private final ThreadLocal<@Nullable String> id = new InheritableThreadLocal<>();

  Optional<String> id() {
    return Optional.ofNullable(id.get());
  }

  void begin(String request) {
    id.set(request);
  }

  void end() {
    id.remove();
  }
}
