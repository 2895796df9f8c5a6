package dev.vitrine.audit;

import ch.qos.logback.core.Context;
import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.EchoEncoder;
import ch.qos.logback.core.status.Status;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The file that lines are written to, one at a time. */
@Component
class AuditFile implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFile.class);
  private static final Path USUAL = Path.of("logs", "audit.jsonl");

  private final OutputStreamAppender<String> appender;

  AuditFile(AuditProperties properties) {
    // Not the context of the other logs: no configuration of theirs reaches it.
    Context context = new ContextBase();
    context.getStatusManager().add(AuditFile::complain);
    appender = AuditOutput.of(properties, USUAL, context);
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

  // A disk that is full must not go unnoticed; the sequence of the lines shows what is missing.
  private static void complain(Status status) {
    if (status.getEffectiveLevel() == Status.ERROR) {
      LOG.error("Audit lines are being lost: {}", status.getMessage());
    }
  }
}
