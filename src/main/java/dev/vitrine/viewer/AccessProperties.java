package dev.vitrine.viewer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Who may ask, and how much.
 *
 * @param rate requests a second of one viewer on average; static files and probes do not count
 * @param burst how many of them may come at once after a rest
 * @param inFlight how many of them may be waiting for their answer
 */
@ConfigurationProperties("vitrine.access")
record AccessProperties(
    @DefaultValue("50") int rate,
    @DefaultValue("500") int burst,
    @DefaultValue("32") int inFlight) {

  AccessProperties {
    check("rate", rate, rate > 0, "1 or more");
    check("burst", burst, burst > 0, "1 or more");
    check("in-flight", inFlight, inFlight > 0, "1 or more");
  }

  static void check(String name, Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.access." + name, value, "accepted is " + what);
    }
  }
}
