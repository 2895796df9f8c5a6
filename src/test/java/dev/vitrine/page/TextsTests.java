package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the templates say stands in {@code texts/}, so that all of it can be read in one place. */
class TextsTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  // A single letter may be the name of a key.
  private static final Pattern SAID =
      Pattern.compile("\\|[^|]*\\p{L}{2}[^|]*\\||'[^']*\\p{L}{2}[^']*'");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*)");

  // Whose own text gives way to another.
  private static final List<String> FILLED = List.of("th:text", "th:replace", "th:insert");

  // What is to be typed as it stands is not in any language of people.
  private static final Set<String> TYPED = Set.of("code", "kbd");

  // What the reader sees although no text node holds it.
  private static final List<String> SPOKEN =
      List.of("aria-label", "title", "placeholder", "alt", "aria-description");

  static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> TEMPLATES.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void keepsItsWordsOutOfTheTemplates(String template) throws IOException {
    assertThat(literal(Files.readString(TEMPLATES.resolve(template)))).as(template).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>words</p>",
        "<p th:text=\"${x}\">placeholder</p> words",
        "<a th:href=\"@{/}\">words</a>",
        "<p><b th:text=\"${x}\">x</b> words</p>",
        "<nav aria-label=\"words\"></nav>",
        "<input placeholder=\"words\">",
        "<p th:text=\"'words'\">x</p>",
        "<p th:text=\"|${x} words|\">x</p>"
      })
  void wouldFindThem(String template) {
    assertThat(literal(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"#{a.words}\">words</p>",
        "<p><span th:text=\"${x}\">words</span> · <i>12</i></p>",
        "<nav aria-label=\"Vitrine\"></nav>",
        "<p th:text=\"|${x} · #{a.words}|\">words</p>",
        "<p th:text=\"${x == 'words'} ? #{a.words} : ${y}\">words</p>"
      })
  void takesPlaceholdersForNone(String template) {
    assertThat(literal(template)).isEmpty();
  }

  @Test
  void hasEveryTextThatATemplateNamesAndNoOther() throws IOException {
    var texts = texts();
    var named = new TreeSet<String>();
    for (String template : templates()) {
      KEY.matcher(Files.readString(TEMPLATES.resolve(template)))
          .results()
          .forEach(key -> named.add(key.group(1)));
    }
    assertThat(texts).containsAll(named);
    // Beans name the texts of the navigation and of keys.
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      var code = new StringBuilder();
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(source));
      }
      assertThat(texts)
          .allMatch(text ->
              named.contains(text)
                  || code.indexOf("\"" + text + "\"") >= 0
                  || code.indexOf("\"" + text.replaceFirst("[a-z0-9-]+$", "") + "\"") >= 0);
    }
  }

  private static Set<String> texts() throws IOException {
    var all = new TreeSet<String>();
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.toList()) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        assertThat(all).as("%s repeats a key", file).doesNotContainAnyElementsOf(keys(texts));
        all.addAll(keys(texts));
      }
    }
    return all;
  }

  private static Set<String> keys(Properties texts) {
    return texts.stringPropertyNames();
  }

  // What a template says itself.
  private static List<String> literal(String template) {
    var document = Jsoup.parse(template, "", Parser.xmlParser());
    return document.stream().flatMap(TextsTests::literal).toList();
  }

  private static Stream<String> literal(Element element) {
    var spoken =
        SPOKEN.stream()
            .filter(name -> !element.hasAttr("th:" + name))
            .map(element::attr)
            .filter(said -> says(said) && !said.equals("Vitrine"));
    var made =
        Stream.of("th:text", "th:title", "th:aria-label", "th:placeholder")
            .map(element::attr)
            .filter(TextsTests::saysItself);
    var text =
        FILLED.stream().anyMatch(element::hasAttr) || TYPED.contains(element.normalName())
            ? Stream.<String>empty()
            : element.childNodes().stream()
                .filter(TextNode.class::isInstance)
                .map(Node::outerHtml)
                .filter(TextsTests::says)
                .filter(said -> !said.contains("DOCTYPE"));
    return Stream.of(spoken, made, text).flatMap(all -> all);
  }

  // Between bars, and between quotation marks where nothing is compared with it.
  private static boolean saysItself(String expression) {
    var rest = expression.replaceAll("[#$*@~]\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "");
    return SAID.matcher(rest).find();
  }

  private static boolean says(String text) {
    return LETTER.matcher(text).find();
  }
}
