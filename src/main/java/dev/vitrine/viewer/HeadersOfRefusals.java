package dev.vitrine.viewer;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives its headers also to what Tomcat refuses by itself, before any filter hears of it. */
@Component
class HeadersOfRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final SecurityHeaders headers;

  HeadersOfRefusals(SecurityHeaders headers) {
    this.headers = headers;
  }

  @Override
  public void customize(TomcatServletWebServerFactory tomcat) {
    tomcat.addEngineValves(new Valve());
  }

  private final class Valve extends ValveBase {

    Valve() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      headers.write(request, response);
      getNext().invoke(request, response);
    }
  }
}
