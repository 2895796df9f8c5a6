package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.session.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says of the catalog is so. */
@VitrineTest
class ReadmeTests {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- types: begin -->\n";
  private static final String END = "<!-- types: end -->";
  private static final String HOW =
      "write the table anew with: mvn test -Dtest=ReadmeTests -Dwrite-readme=true";

  private final Catalog catalog;
  private final Sessions sessions;

  ReadmeTests(Catalog catalog, Sessions sessions) {
    this.catalog = catalog;
    this.sessions = sessions;
  }

  @Test
  void listsEveryResourceType() throws IOException {
    var readme = Files.readString(README);
    var from = readme.indexOf(BEGIN) + BEGIN.length();
    var until = readme.indexOf(END);
    if (Boolean.getBoolean("write-readme")) {
      readme = readme.substring(0, from) + table() + readme.substring(until);
      Files.writeString(README, readme);
      until = readme.indexOf(END);
    }
    assertThat(readme.substring(from, until)).as(HOW).isEqualTo(table());
  }

  @Test
  void saysHowManyTypesAndSessionPoliciesThereAre() throws IOException {
    assertThat(Files.readString(README))
        .contains(catalog.types().size() + " resource types")
        .contains(sessions.grants().all().size() + " session policies");
  }

  private String table() {
    return catalog.types().stream()
        .map(ResourceType::definition)
        .map(ReadmeTests::line)
        .collect(
            Collectors.joining(
                "", "| service | type | what it is | listing calls |\n|---|---|---|---|\n", ""));
  }

  private static String line(Definition type) {
    var calls =
        type.operations().stream()
            .map(operation -> "`" + operation.service() + ":" + operation.name() + "`")
            .collect(Collectors.joining(", "));
    return "| %s | `%s` | %s | %s |\n"
        .formatted(type.serviceTitle(), type.id(), type.title(), calls);
  }
}
