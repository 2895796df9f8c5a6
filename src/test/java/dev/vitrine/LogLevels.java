package dev.vitrine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The levels of all loggers, to be put back after a test that made them talkative. */
public final class LogLevels {

  private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Map<Logger, @Nullable Level> levels = new HashMap<>();

  private LogLevels() {
    loggers.getLoggerList().forEach(logger -> levels.put(logger, logger.getLevel()));
  }

  /** As they are now. */
  public static LogLevels now() {
    return new LogLevels();
  }

  /** Puts them back; loggers that came since follow those above them. */
  public void restore() {
    loggers.getLoggerList().forEach(logger -> logger.setLevel(levels.get(logger)));
  }
}
