package dev.vitrine.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.SdkBytes;

/** The sandbox's HTTP server. */
final class Listener implements AutoCloseable {

  private static final int BACKLOG = 1024;
  private static final String IDLE = "sun.net.httpserver.maxIdleConnections";
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads;
  private final FrontDoor door;

  private Listener(HttpServer server, ExecutorService threads, FrontDoor door) {
    this.server = server;
    this.threads = threads;
    this.door = door;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** Listens on a port of the loopback interface, 0 for any that is free. */
  static Listener open(int port, FrontDoor door) {
    // The JDK reads these once: its 200 kept connections are too few, and Nagle costs 40 ms a call.
    System.setProperty(IDLE, System.getProperty(IDLE, "2000"));
    System.setProperty(NO_DELAY, System.getProperty(NO_DELAY, "true"));
    try {
      var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
      var server = HttpServer.create(address, BACKLOG);
      var listener = new Listener(server, Executors.newVirtualThreadPerTaskExecutor(), door);
      // The server's own thread inherits being a daemon: a start that fails must not hang.
      Thread.startVirtualThread(server::start).join();
      return listener;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Nothing can listen on 127.0.0.1:" + port + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the sandbox was opening", e);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<WireResponse> response = door.answer(request(exchange));
      if (response.isPresent()) {
        send(exchange, response.get());
      }
    }
  }

  private static WireRequest request(HttpExchange exchange) throws IOException {
    URI uri = exchange.getRequestURI();
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    return new WireRequest(
        exchange.getRequestMethod(),
        Optional.ofNullable(uri.getRawPath()).orElse("/"),
        Optional.ofNullable(uri.getRawQuery()).orElse(""),
        headers,
        SdkBytes.fromByteArrayUnsafe(exchange.getRequestBody().readAllBytes()));
  }

  private static void send(HttpExchange exchange, WireResponse response) throws IOException {
    response.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = response.body().asByteArrayUnsafe();
    boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(response.status(), silent ? -1 : body.length);
    if (!silent) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
