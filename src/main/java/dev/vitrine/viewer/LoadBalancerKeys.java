package dev.vitrine.viewer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/** The public keys with which load balancers of AWS sign, as AWS publishes them by name. */
final class LoadBalancerKeys {

  // Anything else could become another path.
  private static final Pattern NAME =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final int MOST = 100;

  // Names that AWS does not know are asked for too, so strangers must not choose how often.
  private final Allowance questions = new Allowance(2, 20, 4, System::nanoTime);
  private final Cache<String, ECPublicKey> keys =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(12)).build();
  private final String address;
  private final ResourceRetriever documents;

  LoadBalancerKeys(String address, ResourceRetriever documents) {
    this.address = address;
    this.documents = documents;
  }

  /**
   * The key of that name.
   *
   * @throws IllegalArgumentException where that is no name
   * @throws IssuerUnreachableException where AWS does not give it
   */
  ECPublicKey key(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A key's name is a UUID");
    }
    var known = keys.getIfPresent(name);
    if (known != null) {
      return known;
    }
    var key = ask(name);
    keys.put(name, key);
    return key;
  }

  private ECPublicKey ask(String name) {
    if (questions.begin().isPositive()) {
      throw new IssuerUnreachableException("Keys were asked for too often");
    }
    try {
      var url = URI.create(address + "/" + name).toURL();
      return read(documents.retrieveResource(url).getContent());
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unread) {
      throw new IssuerUnreachableException("AWS gives no such key", unread);
    } finally {
      questions.end();
    }
  }

  private static ECPublicKey read(String pem) throws GeneralSecurityException {
    var base64 = pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----|\\s", "");
    var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(encoded);
  }
}
