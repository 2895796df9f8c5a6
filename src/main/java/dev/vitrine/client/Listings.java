package dev.vitrine.client;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkField;

/**
 * The lists that one reading pages through; stops those that go in circles or never end.
 *
 * <p>Requests are pages of one list where only their tokens differ. The SDK's paginators would
 * follow a repeated token for ever.
 */
final class Listings {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i).*(next|page|pagination|continuation|starting)token|.*marker|position"
              + "|exclusivestart.*|startrecord.*");

  private final Map<AwsRequest, Set<List<@Nullable Object>>> tokens = new ConcurrentHashMap<>();

  /**
   * Notes the request of a page.
   *
   * @param cap the most pages of one list
   * @return whether it continues a list whose earlier pages AWS answered
   * @throws ReadingStoppedException where AWS goes in circles, and beyond the cap
   */
  boolean next(AwsRequest request, int cap) {
    var members = members(request);
    if (members.isEmpty()) {
      return false;
    }
    var token = members.stream().<@Nullable Object>map(f -> f.getValueOrDefault(request)).toList();
    if (token.stream().allMatch(Objects::isNull)) {
      tokens.remove(list(request, members));
      return false;
    }
    var seen = tokens.computeIfAbsent(list(request, members), _ -> new HashSet<>());
    if (!seen.add(token)) {
      throw new ReadingStoppedException("AWS repeated a page token");
    }
    // The first page has no token.
    if (seen.size() >= cap) {
      throw new ReadingStoppedException("page cap of " + cap + " reached");
    }
    return true;
  }

  /** The members of a request by which AWS's lists go on. */
  static List<SdkField<?>> members(AwsRequest request) {
    return request.sdkFields().stream()
        .filter(field -> TOKEN.matcher(field.memberName()).matches())
        .toList();
  }

  private static AwsRequest list(AwsRequest request, List<SdkField<?>> members) {
    var bare = request.toBuilder();
    bare.overrideConfiguration((AwsRequestOverrideConfiguration) null);
    members.forEach(member -> member.set(bare, null));
    return bare.build();
  }
}
