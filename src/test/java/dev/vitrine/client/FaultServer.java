package dev.vitrine.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on loopback that answers each request as well or as badly as a test wants. */
public final class FaultServer implements AutoCloseable {

  // More connections at once than any test opens.
  private static final int BACKLOG = 1_024;

  private final ServerSocket socket;
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile Fault fault;

  /** One that answers every request alike until it is told otherwise. */
  public FaultServer(Fault fault) {
    this.fault = fault;
    try {
      socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** Answers otherwise from now on. */
  public void answers(Fault other) {
    fault = other;
  }

  /** The requests as they came, head and body. */
  public List<String> requests() {
    return requests;
  }

  /** How many connections were opened. */
  int connections() {
    return connections.size();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (var connection : connections) {
        connection.close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void accept() {
    try {
      while (true) {
        var connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException _) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in = new BufferedInputStream(connection.getInputStream());
      for (var head = head(in); !head.isEmpty(); head = head(in)) {
        var request = head + body(head, in);
        requests.add(request);
        fault.answer(request, new Answer(connection, in));
      }
    } catch (IOException _) {
      // Either side has had enough.
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      var next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static String body(String head, InputStream in) throws IOException {
    var length =
        head.lines()
            .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
            .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
            .findFirst()
            .orElse(0);
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** What the server does with a request. */
  public interface Fault {
    /** Answers one request: its head and its body. */
    void answer(String request, Answer answer) throws IOException;
  }

  /**
   * Where an answer goes.
   *
   * @param connection the connection
   * @param in what the client sends besides
   */
  public record Answer(Socket connection, InputStream in) {

    /** Where the bytes of the answer go. */
    public OutputStream out() throws IOException {
      return connection.getOutputStream();
    }

    void write(String text) throws IOException {
      out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cuts the connection without a word. */
    void reset() throws IOException {
      connection.setSoLinger(true, 0);
      connection.close();
    }

    /** Waits until the client gives up. */
    void untilTheClientGivesUp() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
