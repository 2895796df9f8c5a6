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

/** Makes the appenders: one for a file of which a new one begins each day, one for the console. */
final class RotatedFile {

  private RotatedFile() {}

  /**
   * An appender that is not started yet.
   *
   * @throws IOException where the file cannot be written
   */
  static OutputStreamAppender<String> at(Path file, AuditProperties properties, Context context)
      throws IOException {
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

  static OutputStreamAppender<String> console(Context context) {
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
