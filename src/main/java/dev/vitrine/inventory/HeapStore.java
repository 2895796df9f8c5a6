package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps answers in this process, bounded by what they weigh. */
@Component
class HeapStore implements AnswerStore {

  private final ConcurrentMap<String, Set<AnswerKey>> roles = new ConcurrentHashMap<>();
  private final Cache<AnswerKey, Answer> answers;

  HeapStore(InventoryProperties properties) {
    answers =
        Caffeine.newBuilder()
            .maximumWeight(properties.memory().toBytes())
            .weigher((AnswerKey _, Answer answer) -> Weight.of(answer))
            .evictionListener(this::forgotten)
            .recordStats()
            .build();
  }

  @Override
  public Map<AnswerKey, Answer> get(Collection<AnswerKey> keys) {
    return answers.getAllPresent(keys);
  }

  @Override
  public Map<AnswerKey, Answer> ofRoles(Collection<String> wanted) {
    var found = new HashMap<AnswerKey, Answer>();
    for (String role : wanted) {
      found.putAll(answers.getAllPresent(roles.getOrDefault(role, Set.of())));
    }
    return found;
  }

  @Override
  public void put(Map<AnswerKey, Answer> put) {
    put.keySet()
        .forEach(
            key -> roles.computeIfAbsent(key.role(), _ -> ConcurrentHashMap.newKeySet()).add(key));
    answers.putAll(put);
  }

  /** How many bytes are kept, by estimate. */
  long weight() {
    return answers.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
  }

  /** How many of the questions to the store it could answer, from 0 to 1. */
  double hitRatio() {
    return answers.stats().hitRate();
  }

  private void forgotten(@Nullable AnswerKey key, @Nullable Answer answer, RemovalCause cause) {
    if (key != null) {
      roles.getOrDefault(key.role(), Set.of()).remove(key);
    }
  }
}
