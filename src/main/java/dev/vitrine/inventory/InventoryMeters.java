package dev.vitrine.inventory;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What the inventory looks like from outside; no meter names an account. */
@Component
class InventoryMeters implements MeterBinder {

  private final Budgets budgets;
  private final Inquiries inquiries;
  private final HeapStore store;
  private final Holdings holdings;

  InventoryMeters(Budgets budgets, Inquiries inquiries, HeapStore store, Holdings holdings) {
    this.budgets = budgets;
    this.inquiries = inquiries;
    this.store = store;
    this.holdings = holdings;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("vitrine.calls.in.flight", budgets, Budgets::inFlight)
        .description("Calls to AWS that are out now")
        .register(registry);
    Gauge.builder("vitrine.calls.waiting", budgets, Budgets::waiting)
        .description("Calls that wait for their turn now")
        .register(registry);
    FunctionCounter.builder("vitrine.calls.without.turn", budgets, Budgets::refused)
        .description("Calls that got no turn before their deadline")
        .register(registry);
    Gauge.builder("vitrine.inquiries", inquiries, Inquiries::running)
        .description("Questions that are being answered now")
        .register(registry);
    Gauge.builder("vitrine.memory.weight", store, HeapStore::weight)
        .description("What remembered answers weigh, by estimate")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("vitrine.memory.held", holdings, Holdings::weight)
        .description("What inquiries hold that are going on, by estimate")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("vitrine.memory.hit.ratio", store, HeapStore::hitRatio)
        .description("How much of what was looked for was remembered, from 0 to 1")
        .register(registry);
  }
}
