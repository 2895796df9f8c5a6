package dev.vitrine.client;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells services apart that sign with the same name, by the host and the headers of a request. */
final class ServiceHosts {

  private static final String AWS = "(\\.dualstack)?\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?";
  private static final Pattern S3 = Pattern.compile("s3\\.amazonaws\\.com|s3(-fips)?" + AWS);
  private static final Pattern S3_CONTROL =
      Pattern.compile("(\\d{12}\\.)?s3-control(-fips)?" + AWS);

  private ServiceHosts() {}

  /** Those of the services to which the request can be addressed. */
  static List<ServiceForm> narrow(
      List<ServiceForm> services, SentRequest request, boolean addressedToAws) {
    var possible =
        services.stream().filter(service -> isPossible(service, request, addressedToAws)).toList();
    var named = possible.stream().filter(service -> names(request, service)).toList();
    return addressedToAws && !named.isEmpty() ? named : possible;
  }

  /**
   * S3's paths mean objects where a bucket is in the host's name, and S3 Control's where the host
   * is S3's; at an endpoint of one's own only the account's header tells the two apart.
   */
  private static boolean isPossible(
      ServiceForm service, SentRequest request, boolean addressedToAws) {
    var forAccount = request.headers().one("x-amz-account-id").isPresent();
    var host = request.uri().getHost();
    return switch (service.name()) {
      case "s3" -> !forAccount && (!addressedToAws || S3.matcher(host).matches());
      case "s3control" -> forAccount && (!addressedToAws || S3_CONTROL.matcher(host).matches());
      default -> true;
    };
  }

  private static boolean names(SentRequest request, ServiceForm service) {
    var prefix = service.endpointPrefix();
    var label = prefix.substring(prefix.lastIndexOf('.') + 1);
    return Arrays.stream(request.uri().getHost().split("\\.", -1))
        .anyMatch(part -> part.equals(label) || part.equals(label + "-fips"));
  }
}
