package dev.vitrine.api;

import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.viewer.Viewer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A list as JSON, one resource a line; the last line is the coverage. */
final class NdjsonExport implements Export {

  private final OutputStream out;
  private final JsonMapper json;
  private final Viewer viewer;
  private final ResourceRows rows;
  private final Coverages coverages;

  NdjsonExport(
      OutputStream out, JsonMapper json, Viewer viewer, ResourceRows rows, Coverages coverages) {
    this.out = out;
    this.json = json;
    this.viewer = viewer;
    this.rows = rows;
    this.coverages = coverages;
  }

  @Override
  public void take(Answer answer) throws IOException {
    for (Resource row : answer.rows()) {
      line(rows.of(viewer, row));
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end(Coverage coverage) throws IOException {
    line(Map.of("coverage", coverages.of(viewer, coverage)));
    out.flush();
  }

  private void line(Object value) throws IOException {
    out.write((json.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
