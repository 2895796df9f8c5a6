package dev.vitrine.client;

import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkClientException;

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
      throw SdkClientException.create("The answer is empty: whoever gave it, it was not AWS");
    }
    var fits =
        switch (protocol) {
          case QUERY -> root(beginning).endsWith("Response") && isResult(beginning);
          case JSON -> beginning.stripLeading().startsWith("{");
          case CBOR -> true;
          case REST -> !beginning.stripLeading().startsWith("<") || isResult(beginning);
        };
    if (!fits) {
      throw SdkClientException.create("The answer does not look like AWS's");
    }
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
