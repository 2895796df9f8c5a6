package dev.vitrine.audit;

import dev.vitrine.viewer.Viewer;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as a person reads it; what does not apply is empty.
 *
 * @param sequence its number
 * @param iso when, as machines read it
 * @param time when, as people read it
 * @param viewer for whom
 * @param what what was asked of Vitrine or of AWS
 * @param accounts the accounts that it is about, as far as the reader may look at them now
 * @param regions the regions
 * @param decision what was decided
 * @param css the class that colours the decision
 * @param result how it ended
 * @param milliseconds how long it took
 * @param request the request that it belongs to
 * @param session the session's access key id
 * @param awsRequest AWS's request id
 */
record AuditRow(
    long sequence,
    String iso,
    String time,
    String viewer,
    String what,
    String accounts,
    String regions,
    String decision,
    String css,
    String result,
    long milliseconds,
    String request,
    String session,
    String awsRequest) {

  private static final int MOST = 3;

  static AuditRow of(Line line, Reader reader) {
    return switch (line.entry()) {
      case Entry.Asked asked ->
          row(
              line,
              reader,
              asked.method() + " " + asked.visit().ownRoute().orElseGet(asked::barePath),
              list(asked.visit().subject().regions()),
              String.valueOf(asked.status()),
              asked.visit().request(),
              new Signature(null, null, ""));
      case Entry.Called called ->
          row(
              line,
              reader,
              called.service() + " " + called.operation(),
              called.region().value(),
              called.outcome(),
              called.request(),
              called.signature());
    };
  }

  private static AuditRow row(
      Line line,
      Reader reader,
      String what,
      String regions,
      String result,
      @Nullable String request,
      Signature signature) {
    var entry = line.entry();
    var iso = line.time().truncatedTo(ChronoUnit.MILLIS).toString();
    return new AuditRow(
        line.sequence(),
        iso,
        iso.replace('T', ' ').replace("Z", " UTC"),
        entry.viewer().map(Viewer::name).map(Plain::of).orElse("nobody"),
        Plain.of(what),
        list(entry.accounts().stream().filter(reader.sees()).toList()),
        regions,
        entry.decision().word(),
        "status decision-" + entry.decision().word(),
        result,
        entry.duration().toMillis(),
        text(request),
        text(signature.accessKeyId()),
        text(signature.requestId()));
  }

  private static String list(Collection<?> values) {
    var some = values.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(" "));
    return values.size() > MOST ? some + " and " + (values.size() - MOST) + " more" : some;
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).map(Plain::of).orElse("");
  }
}
