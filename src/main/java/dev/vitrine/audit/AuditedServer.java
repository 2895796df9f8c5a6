package dev.vitrine.audit;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Makes Tomcat tell of every request. */
@Component
class AuditedServer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final Ledger ledger;
  private final Decisions decisions;
  private final RequestNames names;

  AuditedServer(Ledger ledger, Decisions decisions, RequestNames names) {
    this.ledger = ledger;
    this.decisions = decisions;
    this.names = names;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addEngineValves(new RequestValve(ledger, decisions, names));
  }
}
