package dev.vitrine.sandbox;

import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An answer of a sandbox, for tests.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the body as text
 */
record Answer(int status, HttpHeaders headers, String body) {

  private Document xml() {
    return Jsoup.parse(body, "", Parser.xmlParser());
  }

  /** The text of the first element of that name. */
  String text(String element) {
    return xml().getElementsByTag(element).text();
  }

  /** The texts of all elements of that name. */
  List<String> texts(String element) {
    return xml().getElementsByTag(element).eachText();
  }

  /** The texts of all elements that a CSS query finds. */
  List<String> select(String query) {
    return xml().select(query).eachText();
  }

  /** The error's code, in any of the protocols' forms. */
  String code() {
    return text("Code");
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
