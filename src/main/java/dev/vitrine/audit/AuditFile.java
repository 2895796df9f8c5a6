package dev.vitrine.audit;

import ch.qos.logback.core.Context;
import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.EchoEncoder;
import ch.qos.logback.core.status.Status;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** Where the lines are written: a file that is rotated, or else the console. */
@Component
class AuditFile implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFile.class);
  private static final Path USUAL = Path.of("logs", "audit.jsonl");

  // Not the one of the other logs: no configuration of theirs reaches it.
  private final Context context = new ContextBase();
  private final OutputStreamAppender<String> appender;

  AuditFile(AuditProperties properties) {
    context.getStatusManager().add(AuditFile::complain);
    appender = open(properties);
    var lines = new EchoEncoder<String>();
    lines.setContext(context);
    lines.start();
    appender.setEncoder(lines);
    appender.start();
  }

  /** Writes a line; when this returns, the operating system has it. */
  void append(String line) {
    appender.doAppend(line);
  }

  @Override
  public void destroy() {
    appender.stop();
  }

  private OutputStreamAppender<String> open(AuditProperties properties) {
    var file = properties.file() == null ? USUAL : Path.of(properties.file());
    try {
      return RotatedFile.at(file, properties, context);
    } catch (IOException trouble) {
      if (properties.file() != null) {
        throw new InvalidConfigurationPropertyValueException(
            "vitrine.audit.file", file, "it cannot be written (" + trouble.getMessage() + ")");
      }
      LOG.warn("{} cannot be written: audit lines go to the console", file);
      return RotatedFile.console(context);
    }
  }

  // A disk that is full must not go unnoticed; the sequence of the lines shows what is missing.
  private static void complain(Status status) {
    if (status.getEffectiveLevel() == Status.ERROR) {
      LOG.error("Audit lines are being lost: {}", status.getMessage());
    }
  }
}
