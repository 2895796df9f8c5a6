package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Attribution;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps chosen types fresh for the accounts that share their answers, under a session name of its
 * own and behind all people. Off unless {@code vitrine.inventory.warm} names a type.
 */
@Component
class WarmUp implements SmartLifecycle {

  /** On whose behalf the background reads. */
  static final Viewer VIEWER = new Viewer("vitrine:warm-up", "vitrine-warm-up");

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final Accounts accounts;
  private final Inventory inventory;
  private final InventoryProperties properties;
  private final List<ResourceType> types;
  private final Semaphore stopped = new Semaphore(0);
  private volatile @Nullable Thread thread;

  WarmUp(Accounts accounts, Catalog catalog, Inventory inventory, InventoryProperties properties) {
    this.accounts = accounts;
    this.inventory = inventory;
    this.properties = properties;
    this.types = properties.warm().stream().map(id -> type(catalog, id)).toList();
  }

  @Override
  public void start() {
    if (!types.isEmpty()) {
      thread = Thread.ofVirtual().name("warm-up").start(this::run);
    }
  }

  @Override
  public void stop() {
    var running = thread;
    if (running != null) {
      stopped.release();
      running.interrupt();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Reads every type once, one after the other. */
  void round() throws InterruptedException {
    var shared =
        accounts.all().stream()
            .filter(account -> account.attribution() == Attribution.SHARED)
            .toList();
    for (ResourceType type : types) {
      warm(type, shared);
    }
  }

  private void warm(ResourceType type, List<Account> shared) throws InterruptedException {
    var half = type.maxAge(properties.maxAge()).dividedBy(2);
    var inquiry = inventory.ask(new Question(VIEWER, type, shared, List.of(), half));
    inquiry.await(properties.deadline().multipliedBy(2));
    LOG.debug("{}: {}", type.definition().id(), inquiry.coverage().counts());
  }

  private void run() {
    try {
      do {
        round();
      } while (!stopped.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration pause() {
    var half = properties.maxAge().dividedBy(2);
    return half.compareTo(Duration.ofSeconds(10)) < 0 ? Duration.ofSeconds(10) : half;
  }

  private static ResourceType type(Catalog catalog, String id) {
    return catalog
        .find(id)
        .orElseThrow(() ->
            new InvalidConfigurationPropertyValueException(
                "vitrine.inventory.warm", id, "accepted are ids of resource types"));
  }
}
