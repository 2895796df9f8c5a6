package dev.vitrine.audit;

import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Chooses where lines go: to a file of which a new one begins each day, or to the console. */
final class AuditOutput {

  private static final Logger LOG = LoggerFactory.getLogger(AuditOutput.class);

  private AuditOutput() {}

  /**
   * An appender that is not started yet.
   *
   * @param usual the file where none is configured
   * @throws InvalidConfigurationPropertyValueException where the configured file cannot be written
   */
  static OutputStreamAppender<String> of(AuditProperties properties, Path usual, Context context) {
    var file = properties.file() == null ? usual : Path.of(properties.file());
    try {
      return file(file, properties, context);
    } catch (IOException trouble) {
      if (properties.file() != null) {
        throw new InvalidConfigurationPropertyValueException(
            "vitrine.audit.file", file, "it cannot be written (" + trouble.getMessage() + ")");
      }
      LOG.warn("{} cannot be written: audit lines go to the console", file);
      return console(context);
    }
  }

  private static OutputStreamAppender<String> file(
      Path file, AuditProperties properties, Context context) throws IOException {
    demandWritable(file);
    var appender = new RollingFileAppender<String>();
    appender.setContext(context);
    appender.setName("audit");
    appender.setFile(file.toString());
    var policy = new SizeAndTimeBasedRollingPolicy<String>();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(file + ".%d{yyyy-MM-dd}.%i");
    policy.setMaxFileSize(new FileSize(properties.maxSize().toBytes()));
    policy.setMaxHistory(properties.keep());
    policy.setTotalSizeCap(new FileSize(properties.maxSize().toBytes() * properties.keep()));
    policy.start();
    appender.setRollingPolicy(policy);
    appender.setTriggeringPolicy(policy);
    return appender;
  }

  private static OutputStreamAppender<String> console(Context context) {
    var appender = new ConsoleAppender<String>();
    appender.setContext(context);
    appender.setName("audit");
    return appender;
  }

  private static void demandWritable(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
  }
}
