package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.client.CallGate;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the gates through which readings call. */
@Component
class Gates {

  private final Budgets budgets;
  private final Holdings holdings;
  private final InventoryProperties properties;
  private final Clock clock;

  Gates(Budgets budgets, Holdings holdings, InventoryProperties properties, Clock clock) {
    this.budgets = budgets;
    this.holdings = holdings;
    this.properties = properties;
    this.clock = clock;
  }

  /** For a place of an inquiry, which shows there that its turn has come. */
  CallGate of(Inquiry inquiry, Place place) {
    return new InquiryGate(
        budgets,
        Asker.of(inquiry.question().viewer()),
        inquiry.deadline(),
        properties.pageCap(),
        () -> {
          holdings.demandRoom();
          inquiry.asks(place);
        });
  }

  /** For something else that a viewer waits for. */
  CallGate of(Viewer viewer) {
    return new InquiryGate(
        budgets,
        Asker.of(viewer),
        clock.instant().plus(properties.deadline()),
        properties.pageCap(),
        () -> {});
  }
}
