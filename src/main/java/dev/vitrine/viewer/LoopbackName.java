package dev.vitrine.viewer;

import java.util.regex.Pattern;

/** The names under which a machine reaches itself and nobody else. */
final class LoopbackName {

  private static final Pattern FORM =
      Pattern.compile(
          "localhost|127(\\.\\d{1,3}){3}|\\[?(::1|(0:){7}1)]?", Pattern.CASE_INSENSITIVE);

  private LoopbackName() {}

  static boolean is(String host) {
    return FORM.matcher(host).matches();
  }
}
