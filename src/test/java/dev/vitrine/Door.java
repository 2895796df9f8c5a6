package dev.vitrine;

import dev.vitrine.viewer.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front door of a started Vitrine: what a browser or a program sees of it. */
public final class Door {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final Map<String, String> headers;

  /** The door at that port of this machine. */
  public Door(int port) {
    this(URI.create("http://127.0.0.1:" + port), Map.of());
  }

  private Door(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** The same door for somebody who signed in. */
  public Door as(Identity identity) {
    return new Door(base, Map.of(PretendedViewers.HEADER, PretendedViewers.header(identity)));
  }

  /** What a GET answers; the address is used as it is, so that bad ones can be tried. */
  public HttpResponse<String> get(String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(base + address)).GET();
      headers.forEach(request::header);
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError("No answer from " + address, broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** Whether it calls itself ready, which it does not where nobody listens. */
  boolean isReady() {
    try {
      var request = HttpRequest.newBuilder(URI.create(base + "/readyz")).GET().build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** The JSON that a GET answers, whatever the status. */
  public JsonNode json(String address) {
    return JsonMapper.shared().readTree(get(address).body());
  }
}
