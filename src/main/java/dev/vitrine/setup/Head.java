package dev.vitrine.setup;

import java.util.stream.Collectors;

/** What stands at the head of a document whose ExternalId is in no configuration yet. */
final class Head {

  private Head() {}

  static String of(Invitation invitation) {
    if (!invitation.fresh()) {
      return "";
    }
    return "\n#\n# Its ExternalId is new. Vitrine needs these lines in its application.yml:\n#\n"
        + invitation.lines().lines().map(line -> "#   " + line).collect(Collectors.joining("\n"));
  }
}
