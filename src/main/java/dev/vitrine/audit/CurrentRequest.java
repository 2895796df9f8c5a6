package dev.vitrine.audit;

import dev.vitrine.session.AnswersShown;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows which request a thread works for: that of its own, or the one that started it.
 *
 * <p>What is being read for one request may be shown to others that come meanwhile; it stays with
 * the first.
 */
@Component
class CurrentRequest {

  @SuppressWarnings("ThreadLocalUsage") // not static: one application must not see another's
  private final ThreadLocal<@Nullable Looking> looking = new InheritableThreadLocal<>();

  /** What Vitrine calls it. */
  Optional<String> name() {
    return Optional.ofNullable(looking.get()).map(Looking::request);
  }

  void begin(Looking request) {
    looking.set(request);
  }

  void end() {
    looking.remove();
  }

  /** Notes that what was read before is shown; only the request's own thread shows anything. */
  @EventListener
  void shown(AnswersShown shown) {
    var current = looking.get();
    if (current != null) {
      current.shows(shown);
    }
  }
}
