package dev.vitrine.viewer;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** How those are asked who vouch for people: within seconds, and for little. */
final class Fetching {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 512 * 1024;

  private Fetching() {}

  /** Fetches documents that anybody may read. */
  static ResourceRetriever documents() {
    return new DefaultResourceRetriever(
        (int) CONNECT.toMillis(), (int) READ.toMillis(), MOST_BYTES);
  }

  /** Makes the requests that carry a secret. */
  static ClientHttpRequestFactory requests() {
    var requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(CONNECT);
    requests.setReadTimeout(READ);
    return requests;
  }
}
