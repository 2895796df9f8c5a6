package dev.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for 127.0.0.1 that nobody signed, made for one run.
 *
 * @param store the key store that holds it and its key
 */
record Certificate(Path store) {

  /** The store's password; it guards nothing. */
  static final String PASSWORD = "benchmark";

  static Certificate make(Path folder) throws IOException, InterruptedException {
    var store = folder.resolve("fake-aws.p12");
    Files.deleteIfExists(store);
    var keytool =
        new ProcessBuilder(
                Jvm.tool("keytool"),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                "fake",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool made no certificate in " + store);
    }
    return new Certificate(store);
  }

  /** TLS that shows this certificate and trusts no other. */
  SSLContext tls() throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    shown.init(keys, PASSWORD.toCharArray());
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    var tls = SSLContext.getInstance("TLS");
    tls.init(shown.getKeyManagers(), trusted.getTrustManagers(), null);
    return tls;
  }
}
