package dev.vitrine.page;

import dev.vitrine.account.Partition;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way into the AWS console; the only links of a page that lead elsewhere. It carries nobody's
 * credentials: whoever follows it signs in as themselves.
 */
final class ConsoleLink {

  private final String url;
  private final boolean throughPortal;

  private ConsoleLink(String url, String host, boolean throughPortal) {
    var uri = URI.create(url);
    if (!"https".equals(uri.getScheme()) || !host.equals(uri.getAuthority())) {
      throw new IllegalArgumentException("A link into the console that leads elsewhere: " + url);
    }
    this.url = url;
    this.throughPortal = throughPortal;
  }

  /** A page of the console of that partition; the path's values are escaped. */
  static ConsoleLink page(Partition partition, String path) {
    var host = host(partition);
    return new ConsoleLink("https://" + host + "/" + path, host, false);
  }

  /** The same page through the sign-in portal, which signs one in to that account and role. */
  ConsoleLink through(String portal, String account, String role) {
    return new ConsoleLink(
        "%s/#/console?account_id=%s&role_name=%s&destination=%s"
            .formatted(portal, escaped(account), escaped(role), escaped(url)),
        URI.create(portal).getAuthority(),
        true);
  }

  /** The whole address. */
  public String url() {
    return url;
  }

  /** Whether it leads through the sign-in portal. */
  public boolean throughPortal() {
    return throughPortal;
  }

  static String host(Partition partition) {
    return switch (partition) {
      case AWS -> "console.aws.amazon.com";
      case AWS_CN -> "console.amazonaws.cn";
      case AWS_US_GOV -> "console.amazonaws-us-gov.com";
    };
  }

  static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
