package dev.vitrine.setup;

/** What runs on the instance: the systemd unit, and the script that installs it at launch. */
final class LaunchTexts {

  private LaunchTexts() {}

  static String unit() {
    return TextTemplate.named("vitrine.service").fill();
  }

  /**
   * The script.
   *
   * @param jarUrl how the template language writes the address of the jar
   * @param jarSha256 how it writes the jar's digest
   */
  static String userData(String jarUrl, String jarSha256) {
    return TextTemplate.named("user-data.sh")
        .with("jar-url", jarUrl)
        .with("jar-sha256", jarSha256)
        .with("unit", unit())
        .fill();
  }
}
