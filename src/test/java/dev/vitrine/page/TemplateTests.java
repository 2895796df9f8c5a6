package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no template may hold, because a stranger's text could become part of the page by it. */
class TemplateTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  private static final List<Pattern> REFUSED =
      Stream.of(
              "th:utext",
              "\\[\\(",
              "\\[\\[",
              // It would be worked out before all else; but in the name of Tabler's folder.
              "__(?!core/)",
              "\\son[a-z]+\\s*=",
              "th:on[a-z]+",
              "\\sstyle\\s*=",
              "th:style",
              "th:attr(append|prepend)?\\s*=",
              "<script(?!( defer)? th:src=\"@\\{/(webjars/[\\w./-]+|assets/[a-z]+\\.js)\\}\"></script>)",
              "\\shx:(get|post|put|patch|delete)=\"(?!@\\{/(?!/))",
              "<style",
              "javascript:",
              "th:(href|src|action|formaction)=\"(?!@\\{/(?!/))",
              "\\s(href|src|action)=\"(?!#main\")",
              "@\\{[^}(]*([$*~]|#\\{)")
          .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
          .toList();

  // The one link that leads elsewhere: its address is a ConsoleLink, which holds no other.
  private static final Pattern CONSOLE =
      Pattern.compile(
          "<a th:fragment=\"console \\(console\\)\" class=\"[a-z -]+\" target=\"_blank\""
              + " rel=\"noopener noreferrer\" th:href=\"\\$\\{console\\.url\\(\\)}\"");
  private static final Pattern CONSOLE_CALLED =
      Pattern.compile("~\\{page/parts :: console\\((?!\\$\\{page\\.console}\\))");

  static List<Path> templates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdsNothingThatATextCouldBreakOutOf(Path template) throws IOException {
    var text = CONSOLE.matcher(Files.readString(template)).replaceFirst("<a ");
    assertThat(REFUSED).as("%s", template).noneMatch(refused -> refused.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:utext=\"${x}\">",
        "<p>[(${x})]</p>",
        "<p>[[${x}]]</p>",
        "<p th:text=\"__${x}__\">",
        "<p onclick='x'>",
        "<p style=\"x\">",
        "<script>",
        "<script defer th:src=\"@{/webjars/x.js}\">alert(1)</script>",
        "<script th:src=\"@{/assets/../x.js}\"></script>",
        "<script th:src=\"@{/api/x.js}\"></script>",
        "<div hx:get=\"${x}\">",
        "<div hx:get=\"@{//evil.example}\">",
        "<a th:href=\"${x}\">",
        "<a th:href=\"@{${x}}\">",
        "<a th:href=\"@{/a/${x}}\">",
        "<a th:href=\"@{//evil.example}\">",
        "<a href=\"https://evil.example\">",
        "<form th:action=\"${x}\">"
      })
  void wouldFindIt(String bad) {
    assertThat(REFUSED).anyMatch(refused -> refused.matcher(bad).find());
  }

  @Test
  void leadsElsewhereOnlyIntoTheConsole() throws IOException {
    for (Path template : templates()) {
      var text = Files.readString(template);
      var own = template.endsWith("page/parts.html");
      assertThat(CONSOLE.matcher(text).results()).as("%s", template).hasSize(own ? 1 : 0);
      assertThat(CONSOLE_CALLED.matcher(text).find()).as("%s", template).isFalse();
    }
    assertThat(List.of(AccountView.class, ResourceView.class))
        .allSatisfy(view ->
            assertThat(view.getDeclaredMethod("console").getReturnType())
                .isEqualTo(ConsoleLink.class));
  }

  @Test
  void looksAtEveryTemplate() throws IOException {
    assertThat(templates()).hasSizeGreaterThanOrEqualTo(9);
  }
}
