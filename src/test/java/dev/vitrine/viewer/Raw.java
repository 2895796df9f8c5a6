package dev.vitrine.viewer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as no client would. */
final class Raw {

  // Long enough for a machine that is busy: only what never answers and never closes takes it all.
  private static final int PATIENCE = 20_000;

  private final int port;

  Raw(int port) {
    this.port = port;
  }

  /**
   * What comes back until the server closes the connection.
   *
   * @throws java.net.SocketTimeoutException where it keeps it open
   */
  String send(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return rest(socket);
    }
  }

  /** The same where nothing more will be sent, though more was announced. */
  String leave(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return rest(socket);
    }
  }

  private static String rest(Socket socket) throws IOException {
    var answer = new ByteArrayOutputStream();
    socket.getInputStream().transferTo(answer);
    return answer.toString(StandardCharsets.ISO_8859_1);
  }

  /** The same for one line and one header, after which the server is asked to close. */
  String line(String line) throws IOException {
    return send(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
  }
}
