package dev.vitrine.inventory;

import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import java.util.List;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.util.PatternMatchUtils;

/**
 * Refuses a rule about resource types that there are none of: a typing error would otherwise close
 * what it was meant to open, without a word.
 */
@Component
final class TypesInRules {

  TypesInRules(Accounts accounts, Catalog catalog) {
    var ids = catalog.types().stream().map(type -> type.definition().id()).toList();
    accounts.typesInRules().forEach((key, patterns) -> check(key, patterns, ids));
  }

  private static void check(String key, List<String> patterns, List<String> ids) {
    for (String pattern : patterns) {
      if (ids.stream().noneMatch(id -> PatternMatchUtils.simpleMatch(pattern, id))) {
        throw new InvalidConfigurationPropertyValueException(
            key, pattern, "accepted are ids of resource types, such as ec2-instance or ec2-*");
      }
    }
  }
}
