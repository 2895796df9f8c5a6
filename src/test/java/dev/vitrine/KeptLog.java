package dev.vitrine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What talkative loggers would write, kept for a test instead of filling the build's own log. */
final class KeptLog extends AppenderBase<ILoggingEvent> {

  /** Until this is closed, a logger's lines come here and nowhere else. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  private final PatternLayout layout = new PatternLayout();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Set<Level> levels = ConcurrentHashMap.newKeySet();

  KeptLog() {
    var logger = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    layout.setContext(logger.getLoggerContext());
    layout.setPattern("%level %mdc %logger %msg %ex{full}");
    layout.start();
    start();
  }

  /** Keeps what this logger and those below it say from this level on. */
  Listening of(String name, Level level) {
    var logger = (Logger) LoggerFactory.getLogger(name);
    var before = logger.getLevel();
    logger.setLevel(level);
    logger.setAdditive(false);
    logger.addAppender(this);
    return () -> {
      logger.detachAppender(this);
      logger.setAdditive(true);
      logger.setLevel(before);
    };
  }

  Set<Level> levels() {
    return Set.copyOf(levels);
  }

  /** The lines that hold any of these texts. */
  List<String> linesWith(String... texts) {
    return lines.stream().filter(line -> Stream.of(texts).anyMatch(line::contains)).toList();
  }

  @Override
  protected void append(ILoggingEvent event) {
    levels.add(event.getLevel());
    lines.add(layout.doLayout(event));
  }
}
