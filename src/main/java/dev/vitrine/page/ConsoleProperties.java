package dev.vitrine.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How people come into the AWS console as themselves.
 *
 * @param portalUrl the start page of their sign-in portal, such as {@code
 *     https://d-1234567890.awsapps.com/start}; none: links lead to the console itself
 */
@ConfigurationProperties("vitrine.console")
record ConsoleProperties(@Nullable URI portalUrl) {

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]*)*+");

  ConsoleProperties {
    if (portalUrl != null && !portal(portalUrl)) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.console.portal-url",
          portalUrl,
          "accepted is a whole https address, without a query, a fragment and a user's name");
    }
  }

  /** The portal's address without a slash at its end. */
  Optional<String> portal() {
    return Optional.ofNullable(portalUrl).map(url -> url.toString().replaceAll("/+$", ""));
  }

  private static boolean portal(URI url) {
    return "https".equals(url.getScheme())
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null
        && PATH.matcher(url.getRawPath()).matches();
  }
}
