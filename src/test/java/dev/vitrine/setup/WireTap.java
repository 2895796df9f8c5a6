package dev.vitrine.setup;

import java.io.ByteArrayOutputStream;
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

/** Passes every byte on between clients and a server, and keeps what each of them said. */
final class WireTap implements AutoCloseable {

  /** What one connection carried. */
  record Heard(ByteArrayOutputStream asked, ByteArrayOutputStream answered) {

    String asks() {
      return asked.toString(StandardCharsets.ISO_8859_1);
    }

    String answers() {
      return answered.toString(StandardCharsets.ISO_8859_1);
    }
  }

  private final ServerSocket server;
  private final URI target;
  private final List<Heard> connections = new CopyOnWriteArrayList<>();

  private WireTap(ServerSocket server, URI target) {
    this.server = server;
    this.target = target;
  }

  static WireTap before(URI target) {
    try {
      var tap = new WireTap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      Thread.ofVirtual().start(tap::listen);
      return tap;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  List<Heard> connections() {
    return connections;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        var there = new Socket(target.getHost(), target.getPort());
        var heard = new Heard(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        connections.add(heard);
        Thread.ofVirtual().start(() -> pass(client, there, heard.asked()));
        Thread.ofVirtual().start(() -> pass(there, client, heard.answered()));
      } catch (IOException _) {
        // Closed: nobody is listened to any more.
      }
    }
  }

  private static void pass(Socket from, Socket to, OutputStream copy) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      var bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        copy.write(bytes, 0, read);
        to.getOutputStream().write(bytes, 0, read);
      }
    } catch (IOException _) {
      // One of the two has hung up, and so does the other.
    }
  }
}
