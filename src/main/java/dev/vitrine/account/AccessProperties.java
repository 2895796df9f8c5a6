package dev.vitrine.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What of {@code vitrine.access} is about accounts; how people sign in stands in another room.
 *
 * @param rules who may look at which accounts; whom none of them names may look at nothing
 */
@ConfigurationProperties("vitrine.access")
record AccessProperties(@DefaultValue List<RuleProperties> rules) {

  /**
   * Reads the rules.
   *
   * @throws InvalidConfigurationPropertyValueException naming the first wrong key, its value and
   *     what is accepted
   */
  List<AccessRule> read() {
    var read = new ArrayList<AccessRule>();
    for (RuleProperties entry : rules) {
      read.add(entry.read("vitrine.access.rules[" + read.size() + "]"));
    }
    return read;
  }
}
