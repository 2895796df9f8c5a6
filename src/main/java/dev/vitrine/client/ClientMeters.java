package dev.vitrine.client;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many SDK clients there are: one for each service and region, whoever asks how often. */
@Component
class ClientMeters implements MeterBinder {

  private final SharedClients clients;

  ClientMeters(SharedClients clients) {
    this.clients = clients;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("vitrine.aws.clients", clients, SharedClients::count)
        .description("SDK clients that are kept, one for each service and region")
        .register(registry);
  }
}
