package dev.vitrine.page;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the AWS CLI lays it out: each value on a line of its own. */
final class PrettyJson {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("    ", "\n");
  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Spacing.AFTER)
                          .withObjectEmptySeparator("")
                          .withArrayEmptySeparator(""))
                  .withArrayIndenter(INDENTER)
                  .withObjectIndenter(INDENTER));

  private PrettyJson() {}

  static String of(JsonNode json) {
    return Visible.lines(WRITER.writeValueAsString(json));
  }
}
