package dev.vitrine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Silences what writes requests and answers out as they are, whatever level somebody sets: they
 * hold credentials, and a log is kept where a credential must not be.
 */
public final class WireLogFilter extends TurboFilter {

  private static final List<String> TALKATIVE =
      List.of(
          "org.apache.http",
          "software.amazon.awssdk",
          "sun.net.www",
          "jdk.internal.httpclient",
          "com.sun.net.httpserver",
          "org.apache.catalina",
          "org.apache.coyote",
          "org.apache.tomcat",
          "org.springframework.http",
          "org.springframework.security",
          "org.springframework.web.client");

  /** Called by Logback. */
  public WireLogFilter() {}

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] parameters,
      @Nullable Throwable thrown) {
    // Asked for every line that nobody logs, hundreds of times a page: cheap questions come first.
    return level.isGreaterOrEqual(Level.INFO)
            || !level.isGreaterOrEqual(logger.getEffectiveLevel())
            || !isTalkative(logger.getName())
        ? FilterReply.NEUTRAL
        : FilterReply.DENY;
  }

  private static boolean isTalkative(String name) {
    for (String prefix : TALKATIVE) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
