package dev.vitrine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * What the fake cloud answers.
 *
 * @param rows how many things of each kind stand on a page of a list of EC2
 * @param pages how many pages such a list has
 * @param known the answers that were given before
 */
record CloudAnswers(int rows, int pages, ConcurrentMap<String, byte[]> known) {

  /** The regions that it calls enabled, also those of other partitions than the caller's. */
  static final List<String> REGIONS =
      List.of(
          "eu-west-1",
          "us-east-1",
          "cn-north-1",
          "cn-northwest-1",
          "us-gov-east-1",
          "us-gov-west-1");

  private static final Duration SESSION = Duration.ofHours(1);

  private static final Map<String, Kind> KINDS =
      Map.of(
          "DescribeInstances", new Kind("instancesSet", "instanceId", "i"),
          "DescribeNetworkInterfaces", new Kind("networkInterfaceSet", "networkInterfaceId", "eni"),
          "DescribeSecurityGroups", new Kind("securityGroupInfo", "groupId", "sg"),
          "DescribeSubnets", new Kind("subnetSet", "subnetId", "subnet"),
          "DescribeVolumes", new Kind("volumeSet", "volumeId", "vol"),
          "DescribeVpcs", new Kind("vpcSet", "vpcId", "vpc"));

  private record Kind(String set, String id, String prefix) {}

  CloudAnswers(int rows, int pages) {
    this(rows, pages, new ConcurrentHashMap<>());
  }

  byte[] metadata(String request) {
    if (!request.contains("security-credentials/")) {
      return "a-token".getBytes(UTF_8);
    }
    if (request.contains("security-credentials/ ")) {
      return "RoleOfB".getBytes(UTF_8);
    }
    return """
    {"Code": "Success", "AccessKeyId": "%s000000000000", "SecretAccessKey": "secret",
     "Token": "token", "Expiration": "%s"}\
    """
        .formatted(CloudCall.KEY, end())
        .getBytes(UTF_8);
  }

  byte[] session(CloudCall call) {
    var role = call.role();
    var user = role.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/") + "/somebody";
    return """
    <AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser><Arn>%s</Arn></AssumedRoleUser>
    <Credentials><AccessKeyId>%s</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
    <SessionToken>token</SessionToken><Expiration>%s</Expiration></Credentials>
    </AssumeRoleResult></AssumeRoleResponse>\
    """
        .formatted(user, CloudCall.KEY + call.account(), end())
        .getBytes(UTF_8);
  }

  byte[] list(CloudCall call) {
    return known.computeIfAbsent(
        call.action() + call.token(), _ -> text(call.action(), call.token()).getBytes(UTF_8));
  }

  private String text(String action, String token) {
    return switch (action) {
      case "DescribeRegions" ->
          REGIONS.stream()
              .map("<item><regionName>%s</regionName></item>"::formatted)
              .collect(
                  Collectors.joining(
                      "",
                      "<DescribeRegionsResponse><regionInfo>",
                      "</regionInfo></DescribeRegionsResponse>"));
      case "ListBuckets" ->
          "<ListAllMyBucketsResult><Buckets><Bucket><Name>a-bucket</Name></Bucket></Buckets>"
              + "</ListAllMyBucketsResult>";
      case "ListRoles", "ListUsers" ->
          "<%1$sResponse><%1$sResult></%1$sResult></%1$sResponse>".formatted(action);
      default -> page(action, token.isEmpty() ? 1 : Integer.parseInt(token));
    };
  }

  private String page(String action, int page) {
    var kind = KINDS.get(action);
    if (kind == null) {
      throw new IllegalArgumentException("The fake cloud has no answer to " + action);
    }
    var list = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      list.append(
          "<item><%1$s>%2$s-%3$d-%4$d</%1$s></item>".formatted(kind.id(), kind.prefix(), page, i));
    }
    var set = "<%1$s>%2$s</%1$s>".formatted(kind.set(), list);
    var inside =
        action.equals("DescribeInstances")
            ? "<reservationSet><item>" + set + "</item></reservationSet>"
            : set;
    var next = page < pages ? "<nextToken>" + (page + 1) + "</nextToken>" : "";
    return "<%1$sResponse>%2$s%3$s</%1$sResponse>".formatted(action, inside, next);
  }

  private static Instant end() {
    return Instant.now().plus(SESSION).truncatedTo(ChronoUnit.SECONDS);
  }
}
