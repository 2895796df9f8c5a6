package dev.vitrine.audit;

import dev.vitrine.viewer.Identity;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a line is written: one JSON object in ASCII, so that no text can begin another line. */
@Component
class LineForm {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final JsonMapper json =
      new JsonMapper(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());

  String text(Line line) {
    var text = new StringWriter(512);
    try (var out = json.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringProperty("time", TIME.format(line.time()));
      out.writeStringProperty("instance", line.instance());
      out.writeNumberProperty("sequence", line.sequence());
      out.writeStringProperty("kind", line.entry().kind().word());
      write(out, line.entry());
      out.writeStringProperty("decision", line.entry().decision().word());
      out.writeNumberProperty("durationMs", line.entry().duration().toMillis());
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Entry entry) {
    switch (entry) {
      case Entry.Asked asked -> {
        put(out, "request", asked.visit().request());
        who(out, entry);
        put(out, "address", asked.visit().address());
        put(out, "method", asked.method());
        asked
            .visit()
            .ownRoute()
            .ifPresentOrElse(
                route -> put(out, "route", route), () -> put(out, "path", asked.barePath()));
        out.writeNumberProperty("status", asked.status());
        put(out, "accounts", asked.accounts());
        put(out, "regions", asked.visit().subject().regions());
        put(out, "types", asked.visit().subject().types());
        lent(out, asked.visit().lent());
      }
      case Entry.Called called -> {
        put(out, "request", called.request());
        who(out, entry);
        put(out, "accounts", called.accounts());
        put(out, "regions", List.of(called.region()));
        put(out, "service", called.service());
        put(out, "operation", called.operation());
        put(out, "awsRequestId", called.signature().requestId());
        put(out, "accessKeyId", called.signature().accessKeyId());
        put(out, "sessionName", called.signature().sessionName());
        put(out, "outcome", called.outcome());
      }
    }
  }

  private static void lent(JsonGenerator out, List<Lent> all) {
    if (all.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("readByOthers");
    all.forEach(one -> {
      out.writeStartObject();
      put(out, "sessionName", one.sessionName());
      put(out, "accounts", one.accounts());
      out.writeNumberProperty("places", one.places());
      out.writeStringProperty("oldest", TIME.format(one.oldest()));
      out.writeStringProperty("newest", TIME.format(one.newest()));
      put(out, "awsRequestIds", one.requestIds());
      out.writeEndObject();
    });
    out.writeEndArray();
  }

  private static void who(JsonGenerator out, Entry entry) {
    entry
        .viewer()
        .ifPresent(viewer -> {
          put(out, "viewer", viewer.name());
          viewer.identity().map(Identity::issuer).ifPresent(issuer -> put(out, "issuer", issuer));
          viewer
              .identity()
              .map(Identity::subject)
              .ifPresent(subject -> put(out, "subject", subject));
        });
  }

  private static void put(JsonGenerator out, String name, @Nullable String value) {
    if (value != null) {
      out.writeStringProperty(name, Plain.of(value));
    }
  }

  private static void put(JsonGenerator out, String name, Collection<?> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(value -> out.writeString(Plain.of(value.toString())));
    out.writeEndArray();
  }
}
