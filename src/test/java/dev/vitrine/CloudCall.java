package dev.vitrine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.regex.Pattern;

/**
 * A call of AWS as the fake cloud understands it.
 *
 * @param action what is asked; empty where it is no call but a question for instance metadata
 * @param role the role that is to be assumed; empty where none is
 * @param account whose session signed it, or whose role is to be assumed
 * @param region the region that it was signed for
 * @param token which page of a list is wanted; empty for the first
 */
public record CloudCall(String action, String role, String account, String region, String token) {

  /** What the access key ids of the fake cloud's sessions begin with; the account follows. */
  static final String KEY = "ASIA0000";

  private static final Pattern SIGNED =
      Pattern.compile("Credential=\\w{8}(\\w{12})/\\d{8}/([a-z0-9-]+)/(\\w+)/");

  static CloudCall of(String request) {
    var signed = SIGNED.matcher(request);
    if (!signed.find()) {
      return new CloudCall("", "", "", "", "");
    }
    var role = parameter(request, "RoleArn");
    return new CloudCall(
        signed.group(3).equals("s3") ? "ListBuckets" : parameter(request, "Action"),
        role,
        role.isEmpty() ? signed.group(1) : role.split(":", -1)[4],
        signed.group(2),
        parameter(request, "NextToken"));
  }

  boolean opensSession() {
    return action.equals("AssumeRole");
  }

  private static String parameter(String request, String name) {
    var found = Pattern.compile("(?m)(?:^|&)" + name + "=([^&\\s]*)").matcher(request);
    return found.find() ? URLDecoder.decode(found.group(1), UTF_8) : "";
  }
}
