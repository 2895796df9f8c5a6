package dev.vitrine.client;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the body of a good answer begins.
 *
 * <p>The SDK makes an empty list of an empty body and of any well-formed XML: of a sign-in page
 * before the internet, of another operation's answer, of an error under a good status.
 */
final class AnswerForm {

  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?.*?\\?>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]");
  private static final Pattern START = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*<");
  private static final Pattern PAGE =
      Pattern.compile("(?i)(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype\\s+)?html[\\s/>]");
  private static final Set<String> NO_RESULTS =
      Set.of("html", "Error", "Response", "ErrorResponse");

  private AnswerForm() {}

  /**
   * Refuses what AWS does not answer.
   *
   * @param beginning the body's first bytes, one character each
   */
  static void demand(WireProtocol protocol, String beginning) {
    if (beginning.isBlank()) {
      throw UnreadableAnswerException.within("it is empty");
    }
    var fits =
        switch (protocol) {
          case QUERY -> root(beginning).endsWith("Response") && isResult(beginning);
          case JSON -> beginning.stripLeading().startsWith("{");
          case CBOR -> true;
          case REST -> !beginning.stripLeading().startsWith("<") || isResult(beginning);
        };
    if (!fits) {
      throw UnreadableAnswerException.within(misfit(protocol, beginning));
    }
  }

  private static String misfit(WireProtocol protocol, String beginning) {
    if (PAGE.matcher(beginning).lookingAt() || root(beginning).equals("html")) {
      return "it is a web page, such as a proxy sends or a network that wants a sign-in";
    }
    if (protocol == WireProtocol.JSON) {
      return "it is not JSON";
    }
    return START.matcher(beginning).lookingAt() ? "AWS writes no such XML" : "it is not XML";
  }

  // A document type, which AWS never sends, leaves no root either.
  private static boolean isResult(String beginning) {
    var root = root(beginning);
    return !root.isEmpty() && !NO_RESULTS.contains(root);
  }

  private static String root(String beginning) {
    var matcher = ROOT.matcher(beginning);
    return matcher.lookingAt() ? matcher.group(1) : "";
  }
}
