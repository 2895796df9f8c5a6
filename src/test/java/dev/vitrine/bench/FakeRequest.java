package dev.vitrine.bench;

import java.util.regex.Pattern;

/**
 * A request as the fake AWS understands it; it believes whatever it is told.
 *
 * @param path the path with its query
 * @param account whose session signed it, or which is to be entered; empty for the caller's own
 * @param region the region that it was signed for
 * @param form the names and values of its body
 */
record FakeRequest(String path, String account, String region, Form form) {

  /** An access key id of the fake begins so and ends with the account. */
  static final String KEY = "ASIA0000";

  private static final Pattern SIGNED =
      Pattern.compile("Credential=\\w{8}(\\w{12})/\\d{8}/([a-z0-9-]+)/");
  private static final Pattern ROLE = Pattern.compile("arn:aws:iam::(\\d{12}):role/.+");

  static FakeRequest of(String head, String body) {
    var form = Form.read(body);
    var path = head.substring(head.indexOf(' ') + 1, head.indexOf(" HTTP/"));
    var signed = SIGNED.matcher(head);
    if (!signed.find()) {
      return new FakeRequest(path, "", "", form);
    }
    var role = ROLE.matcher(form.get("RoleArn"));
    var account = role.matches() ? role.group(1) : signed.group(1);
    return new FakeRequest(path, account, signed.group(2), form);
  }

  /** What it asks for. */
  String action() {
    return form.get("Action");
  }

  /** Which page it asks for, from 1. */
  int page() {
    var token = form.get("NextToken");
    return token.isEmpty() ? 1 : Integer.parseInt(token);
  }
}
