package dev.vitrine.viewer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person's browser: it keeps cookies, and follows redirects when it is told to. */
final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;

  Browser(int port) {
    this.base = URI.create("http://127.0.0.1:" + port);
  }

  /** Asks for a page as browsers do. */
  HttpResponse<String> get(String address) {
    return get(base.resolve(address), Map.of("Accept", "text/html,*/*;q=0.8"));
  }

  /** Asks for something as programs do, with these headers. */
  HttpResponse<String> get(String address, Map<String, String> headers) {
    return get(base.resolve(address), headers);
  }

  /** Asks for a page and goes where it is sent until there is one. */
  HttpResponse<String> visit(String address) {
    return follow(get(address));
  }

  /** Goes where an answer sends, until one does not. */
  HttpResponse<String> follow(HttpResponse<String> first) {
    var answer = first;
    for (int i = 0; i < 10 && answer.statusCode() / 100 == 3; i++) {
      var next = answer.uri().resolve(answer.headers().firstValue("location").orElseThrow());
      answer = get(next, Map.of("Accept", "text/html,*/*;q=0.8"));
    }
    return answer;
  }

  /** Fills in and sends the one form of a page that sends something; goes where it is sent. */
  HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> values) {
    return follow(send(page, values));
  }

  /** The same without going anywhere. */
  HttpResponse<String> send(HttpResponse<String> page, Map<String, String> values) {
    var form = document(page).selectFirst("form[method=post]");
    if (form == null) {
      throw new AssertionError("No form in " + page.uri() + ": " + page.body());
    }
    var body = fields(form, values);
    return post(page.uri().resolve(form.attr("action")), body);
  }

  /** Sends a form of its own making. */
  HttpResponse<String> post(String address, String body) {
    return post(base.resolve(address), body);
  }

  static Document document(HttpResponse<String> page) {
    return Jsoup.parse(page.body(), page.uri().toString());
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  private static String fields(Element form, Map<String, String> values) {
    var fields =
        form.select("input[name]").stream()
            .filter(input -> !values.containsKey(input.attr("name")))
            .filter(input -> !input.attr("type").equals("checkbox"))
            .collect(Collectors.toMap(i -> i.attr("name"), Element::val, (one, _) -> one));
    fields.putAll(values);
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(URI address, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(address);
    headers.forEach(request::header);
    return send(request.build());
  }

  private HttpResponse<String> post(URI address, String body) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html,*/*;q=0.8")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError("No answer from " + request.uri(), broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}
