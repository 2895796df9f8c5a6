package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read in the background, under a name of its own. */
@VitrineTest
class WarmUpTests {

  private final Accounts accounts;
  private final Catalog catalog;
  private final Inventory inventory;
  private final Sandbox sandbox;

  WarmUpTests(Accounts accounts, Catalog catalog, Inventory inventory, Sandbox sandbox) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.inventory = inventory;
    this.sandbox = sandbox;
  }

  @Test
  void keepsATypeFreshForPeople() throws InterruptedException {
    sandbox.forgetCalls();
    warming("iam-user").round();
    assertThat(sandbox.calls())
        .filteredOn(call -> call.operation().equals("ListUsers"))
        .extracting(Sandbox.Seen::sessionName)
        .containsOnly("vitrine-warm-up");
    sandbox.forgetCalls();
    var viewer = new Viewer("issuer#eve", "eve");
    var account = accounts.find(viewer, new AccountId("111111111111")).orElseThrow();
    var type = catalog.find("iam-user").orElseThrow();
    var age = type.maxAge(inventory.maxAge());
    var question = new Question(viewer, type, List.of(account), List.<RegionId>of(), age);
    assertThat(inventory.answer(question).coverage().complete()).isTrue();
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void startsNothingWhereNoTypeIsNamed() {
    var idle = new WarmUp(accounts, catalog, inventory, limits(List.of()));
    idle.start();
    assertThat(idle.isRunning()).isFalse();
  }

  @Test
  void refusesATypeThatTheCatalogLacks() {
    assertThatThrownBy(() -> warming("ec2-nonsense"))
        .hasMessageContaining("vitrine.inventory.warm");
  }

  private WarmUp warming(String type) {
    return new WarmUp(accounts, catalog, inventory, limits(List.of(type)));
  }

  private static InventoryProperties limits(List<String> warm) {
    return Limits.of(8, Duration.ofSeconds(30), Duration.ofSeconds(30), warm);
  }
}
