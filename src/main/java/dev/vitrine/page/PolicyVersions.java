package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.inventory.OneResource;
import java.util.List;

/**
 * The versions of a managed policy, newest first, and the two of them that are compared.
 *
 * @param all every version
 * @param from the older one
 * @param to the newer one
 */
record PolicyVersions(List<String> all, String from, String to) {

  PolicyVersions {
    all = List.copyOf(all);
  }

  /**
   * Reads which there are; where none is chosen, the one in force and the one before it are.
   *
   * @throws BadValueException where a chosen version is none of the policy's
   */
  static PolicyVersions of(OneResource policy, String from, String to) {
    var all =
        policy.details().stream()
            .filter(detail -> detail.name().equals("Versions"))
            .map(OneResource.DetailAnswer::value)
            .filter(value -> value != null)
            .flatMap(value -> value.path("Versions").valueStream())
            .map(version -> version.path("VersionId").asString(""))
            .filter(version -> !version.isEmpty())
            .toList();
    if (all.isEmpty()) {
      return new PolicyVersions(all, "", "");
    }
    check("from", from, all);
    check("to", to, all);
    var inForce = policy.raw().path("DefaultVersionId").asString(all.getFirst());
    var newer = to.isEmpty() ? inForce : to;
    var before = Math.min(all.indexOf(newer) + 1, all.size() - 1);
    return new PolicyVersions(all, from.isEmpty() ? all.get(before) : from, newer);
  }

  private static void check(String parameter, String version, List<String> all) {
    if (!version.isEmpty() && !all.contains(version)) {
      throw new BadValueException(parameter, "a version of this policy, such as v2");
    }
  }
}
