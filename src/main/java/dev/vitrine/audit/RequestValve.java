package dev.vitrine.audit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Writes the line of each request when Tomcat is done with it. Tomcat tells an access log of every
 * request exactly once, also of those that it refused itself.
 */
final class RequestValve extends ValveBase implements AccessLog {

  /** The request's attribute that holds its {@link Visit}. */
  static final String VISIT = Visit.class.getName();

  private final Ledger ledger;
  private final Decisions decisions;
  private final RequestNames names;

  RequestValve(Ledger ledger, Decisions decisions, RequestNames names) {
    super(true);
    this.ledger = ledger;
    this.decisions = decisions;
    this.names = names;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
  }

  @Override
  public void log(Request request, Response response, long nanoseconds) {
    var visit =
        request.getAttribute(VISIT) instanceof Visit seen
            ? seen
            : Visit.refused(names.next(), String.valueOf(request.getRemoteAddr()));
    var status = response.getStatus();
    if (!visit.isQuiet(status)) {
      ledger.write(
          new Entry.Asked(
              visit,
              Optional.ofNullable(request.getMethod()).orElse(""),
              Optional.ofNullable(request.getRequestURI()).orElse(""),
              status,
              decisions.about(visit, status),
              Duration.ofNanos(nanoseconds)));
    }
  }

  // What proxies say is dealt with before, where one is named.
  @Override
  public void setRequestAttributesEnabled(boolean enabled) {}

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }
}
