package dev.vitrine.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom a role's trust policy lets in, as far as the policy names AWS accounts and what is in them.
 *
 * @param principals their ARNs; accounts by the ARN of their root
 * @param others what else it names: services, providers of identities, and {@code *} for everyone,
 *     be it under a condition
 * @param anyone whether everyone is let in, without a condition
 */
public record Trust(List<String> principals, List<String> others, boolean anyone) {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String EVERYONE = "*";

  /** Copies what it is given. */
  public Trust {
    principals = List.copyOf(principals);
    others = List.copyOf(others);
  }

  /** Everything that it names. */
  public List<String> all() {
    return Stream.concat(principals.stream(), others.stream()).toList();
  }

  /**
   * Reads a policy.
   *
   * @param document percent-encoded JSON, as IAM sends it
   * @param partition the id of the partition in which the role is, such as {@code aws}
   * @return none where it cannot be read
   */
  public static Optional<Trust> of(String document, String partition) {
    try {
      var json = MAPPER.readTree(URLDecoder.decode(document, StandardCharsets.UTF_8));
      var allowed =
          each(json.path("Statement"))
              .filter(statement -> statement.path("Effect").asString("").equals("Allow"))
              .toList();
      return allowed.isEmpty() && !json.has("Statement")
          ? Optional.empty()
          : Optional.of(
              new Trust(
                  allowed.stream()
                      .flatMap(Trust::principals)
                      .filter(principal -> !principal.equals(EVERYONE))
                      .map(principal -> arn(principal, partition))
                      .distinct()
                      .toList(),
                  allowed.stream().flatMap(Trust::others).distinct().toList(),
                  allowed.stream().anyMatch(Trust::letsAnyoneIn)));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  // Whoever is not excepted by name is let in too.
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  private static boolean letsAnyoneIn(JsonNode statement) {
    return statement.path("Condition").isEmpty()
        && (statement.has("NotPrincipal") || principals(statement).anyMatch(EVERYONE::equals));
  }

  private static Stream<String> others(JsonNode statement) {
    var everyone =
        statement.has("NotPrincipal") || principals(statement).anyMatch(EVERYONE::equals);
    var named =
        statement
            .path("Principal")
            .propertyStream()
            .filter(kind -> !kind.getKey().equals("AWS"))
            .flatMap(kind -> each(kind.getValue()))
            .filter(JsonNode::isString)
            .map(JsonNode::asString);
    return Stream.concat(everyone ? Stream.of(EVERYONE) : Stream.empty(), named);
  }

  private static Stream<String> principals(JsonNode statement) {
    var principal = statement.path("Principal");
    var named = principal.isObject() ? principal.path("AWS") : principal;
    return each(named).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  private static String arn(String principal, String partition) {
    return principal.matches("\\d{12}")
        ? "arn:%s:iam::%s:root".formatted(partition, principal)
        : principal;
  }
}
