package dev.vitrine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front door of a started Vitrine: what a browser or a program sees of it. */
public final class Door {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  /** The door at that port of this machine. */
  public Door(int port) {
    this.base = URI.create("http://127.0.0.1:" + port);
  }

  /** What a GET answers; the address is used as it is, so that bad ones can be tried. */
  public HttpResponse<String> get(String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(base + address)).GET().build();
      return http.send(request, BodyHandlers.ofString());
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
