package dev.vitrine.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The front door for requests that no client would send. */
final class RawDoor {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

  private final int port;

  RawDoor(int port) {
    this.port = port;
  }

  /** Sends the bytes as they are and returns the status of the answer, 0 where that has none. */
  int status(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      var status = STATUS.matcher(answer);
      return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
