package dev.vitrine.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The fake AWS as a program: answers over TLS whatever it is asked, and checks nothing. */
final class FakeAws {

  private static final int BACKLOG = 1024;

  private FakeAws() {}

  /**
   * Serves until it is killed.
   *
   * @param arguments the key store of its certificate
   */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    var tls = new Certificate(Path.of(arguments[0])).tls().getServerSocketFactory();
    var service = new FakeService();
    try (var door = tls.createServerSocket(0, BACKLOG, InetAddress.ofLiteral("127.0.0.1"))) {
      IO.println("Fake AWS: https://127.0.0.1:" + door.getLocalPort());
      while (!door.isClosed()) {
        Thread.startVirtualThread(new FakeConnection(door.accept(), service));
      }
    }
  }
}
