package dev.vitrine.inventory;

import java.util.Collection;
import java.util.Map;

/**
 * Where answers are kept. It asks and puts many at once, and it may fail or be slow: then reading
 * goes on as if nothing were remembered.
 */
interface AnswerStore {

  /**
   * The answers that are kept under these keys.
   *
   * @throws AnswerStoreException where they cannot be had
   */
  Map<AnswerKey, Answer> get(Collection<AnswerKey> keys);

  /**
   * Everything that is kept of these roles.
   *
   * @throws AnswerStoreException where it cannot be had
   */
  Map<AnswerKey, Answer> ofRoles(Collection<String> roles);

  /**
   * Keeps answers, as long as there is room.
   *
   * @throws AnswerStoreException where they cannot be kept
   */
  void put(Map<AnswerKey, Answer> answers);
}
