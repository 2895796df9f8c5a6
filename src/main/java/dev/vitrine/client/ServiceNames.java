package dev.vitrine.client;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Translates the name by which the Java SDK calls a service into botocore's.
 *
 * <p>The SDK makes its names from AWS's service ids, not always alike: {@code S3} in a client,
 * {@code s3} in a presigner, {@code ElasticLoadBalancingV2} for "Elastic Load Balancing v2", {@code
 * DatabaseMigration} for "Database Migration Service". Letters and digits are compared, without
 * case and without the words that the SDK leaves out.
 */
final class ServiceNames {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
  private static final Pattern LEFT_OUT = Pattern.compile("^(amazon|aws)|service$");
  private static final Map<String, String> NAMES = names(WireForms.bundled().services());

  private ServiceNames() {}

  /** Botocore's name of a service of the SDK; empty where no service or several are called so. */
  static Optional<String> of(String sdkName) {
    return Optional.ofNullable(NAMES.get(plain(sdkName)));
  }

  private static Map<String, String> names(List<ServiceForm> services) {
    var names = new HashMap<String, String>();
    var ambiguous = new HashMap<String, String>();
    for (var service : services) {
      var plain = plain(service.serviceId());
      var other = names.putIfAbsent(plain, service.name());
      if (other != null) {
        ambiguous.put(plain, other);
      }
    }
    names.keySet().removeAll(ambiguous.keySet());
    return Map.copyOf(names);
  }

  private static String plain(String name) {
    return LEFT_OUT
        .matcher(OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
        .replaceAll("");
  }
}
