package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.regex.Pattern;

/** One connection to the fake AWS: HTTP/1.1, one request after the other, kept open. */
final class FakeConnection implements Runnable {

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
  private static final String END_OF_HEAD = "\r\n\r\n";
  // An AssumeRole carries a session policy; nothing that is asked is longer.
  private static final int LONGEST_REQUEST = 65_536;

  private final Socket socket;
  private final FakeService service;
  private final byte[] buffer = new byte[LONGEST_REQUEST];
  private int filled;

  FakeConnection(Socket socket, FakeService service) {
    this.socket = socket;
    this.service = service;
  }

  @Override
  public void run() {
    try (socket) {
      socket.setTcpNoDelay(true);
      for (var request = next(); request.isPresent(); request = next()) {
        send(service.answer(request.get()));
      }
    } catch (IOException _) {
      // The other side hung up, as clients do that wait no longer.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<FakeRequest> next() throws IOException {
    filled = 0;
    var head = "";
    while (!head.contains(END_OF_HEAD)) {
      if (!fill()) {
        return Optional.empty();
      }
      head = new String(buffer, 0, filled, ISO_8859_1);
    }
    var end = head.indexOf(END_OF_HEAD) + END_OF_HEAD.length();
    var length = LENGTH.matcher(head.substring(0, end));
    var whole = end + (length.find() ? Integer.parseInt(length.group(1)) : 0);
    while (filled < whole) {
      if (!fill()) {
        return Optional.empty();
      }
    }
    var body = new String(buffer, end, whole - end, UTF_8);
    return Optional.of(FakeRequest.of(head.substring(0, end), body));
  }

  private boolean fill() throws IOException {
    var read = socket.getInputStream().read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }

  private void send(byte[] body) throws IOException {
    var head =
        String.join(
                "\r\n",
                "HTTP/1.1 200 OK",
                "Content-Type: text/xml;charset=UTF-8",
                "x-amzn-RequestId: 00000000-bench",
                "Content-Length: " + body.length,
                "",
                "")
            .getBytes(ISO_8859_1);
    // One write, so that a short answer is one packet.
    var whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    socket.getOutputStream().write(whole);
  }
}
