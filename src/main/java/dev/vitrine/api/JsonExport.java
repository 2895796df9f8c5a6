package dev.vitrine.api;

import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A whole list as one JSON document of the form that a page of it has. */
final class JsonExport implements Export {

  private final OutputStream out;
  private final JsonMapper json;
  private final Viewer viewer;
  private final ResourceRows rows;
  private final Coverages coverages;
  private String before;

  JsonExport(
      OutputStream out,
      JsonMapper json,
      Viewer viewer,
      String type,
      ResourceRows rows,
      Coverages coverages) {
    this.out = out;
    this.json = json;
    this.viewer = viewer;
    this.rows = rows;
    this.coverages = coverages;
    this.before = "{\"type\":" + json.writeValueAsString(type) + ",\"items\":[\n";
  }

  @Override
  public void take(Answer answer) throws IOException {
    for (Resource row : answer.rows()) {
      write(before + json.writeValueAsString(rows.of(viewer, row)));
      before = ",\n";
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end(Coverage coverage) throws IOException {
    var open = before.startsWith("{") ? before : "\n";
    var said = json.writeValueAsString(coverages.of(viewer, coverage));
    write(open + "],\"nextToken\":null,\"coverage\":" + said + "}\n");
    out.flush();
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
