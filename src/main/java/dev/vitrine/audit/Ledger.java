package dev.vitrine.audit;

import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Numbers the lines, writes each down before the next, and remembers the latest. */
@Component
class Ledger {

  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final AuditFile file;
  private final LineForm form;
  private final RecentLines recent;
  private final Clock clock;
  private final String instance;
  private final Lock turn = new ReentrantLock();
  private long last;

  Ledger(AuditFile file, LineForm form, RecentLines recent, RequestNames names, Clock clock) {
    this.file = file;
    this.form = form;
    this.recent = recent;
    this.clock = clock;
    this.instance = names.next();
    LOG.debug("Audit lines of this instance name it {}", instance);
  }

  void write(Entry entry) {
    turn.lock();
    try {
      var line = new Line(clock.instant(), instance, ++last, entry);
      file.append(form.text(line));
      recent.add(line);
    } finally {
      turn.unlock();
    }
  }
}
