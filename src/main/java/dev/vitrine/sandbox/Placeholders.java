package dev.vitrine.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Fills the placeholders of one resource. {@code src/main/resources/sandbox/README.md} lists them.
 *
 * @param files where other resources are described
 * @param type the resource's type
 * @param entry the resource's entry
 * @param spot where it is
 * @param n which repetition of the entry it is, from 1
 */
record Placeholders(TypeFiles files, TypeFile type, Entry entry, Spot spot, int n) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z]+)(?::([^}]*))?}");
  private static final String UUID = "(.{8})(.{4})(.{4})(.{4})(.{12})";

  /** A copy with all placeholders filled. */
  JsonNode fill(JsonNode template) {
    var nodes = JsonNodeFactory.instance;
    if (template.isObject()) {
      var filled = nodes.objectNode();
      template.properties().forEach(one -> filled.set(one.getKey(), fill(one.getValue())));
      return filled;
    }
    if (template.isArray()) {
      var filled = nodes.arrayNode();
      template.forEach(one -> filled.add(fill(one)));
      return filled;
    }
    return template.isString() ? nodes.stringNode(fill(template.asString())) : template;
  }

  private String fill(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> {
          String argument = found.group(2) == null ? "" : found.group(2);
          return Matcher.quoteReplacement(value(found.group(1), argument));
        });
  }

  private String value(String name, String argument) {
    return switch (name) {
      case "account" -> spot.account().id();
      case "name" -> spot.account().name();
      case "region" -> spot.region();
      case "n" -> Integer.toString(n);
      case "net" -> Integer.toString(Addresses.net(spot));
      case "ip" -> Addresses.inside(spot, argument, n - 1);
      case "public" -> Addresses.outside(spot, Integer.parseInt(argument) + n - 1);
      case "each" -> each(argument.split("\\|", -1));
      case "time" -> time(argument.split("/", 2));
      case "id" -> argument.isEmpty() ? fill(type.form()) : other(argument.split("/", 2));
      case "hex" -> hex(argument.split(":", 2), n);
      case "same" -> hex(argument.split(":", 2), 0);
      case "uuid" -> hex(new String[] {"32", argument}, 0).replaceFirst(UUID, "$1-$2-$3-$4-$5");
      case "unique" -> unique(argument.split(":", 2));
      case "code" ->
          UniqueId.derived("", length(argument.split(":", 2)), text(argument.split(":", 2), n));
      case "mac" -> mac(argument);
      case "policy" -> policy(argument);
      default -> throw new IllegalArgumentException("Unknown placeholder ${" + name + "}");
    };
  }

  private String each(String[] choices) {
    return choices[(n - 1) % choices.length];
  }

  private String time(String[] parts) {
    Duration step = parts.length == 1 ? Duration.ZERO : Duration.parse(parts[1]);
    return Instant.parse(parts[0]).plus(step.multipliedBy(n - 1L)).toString();
  }

  /** The id of a resource of another entry: its only one, or the one of the same repetition. */
  private String other(String[] parts) {
    TypeFile otherType = files.named(parts[0]);
    Entry other = otherType.entry(parts[1]);
    Spot there = spot.of(otherType);
    int which = other.repeat() == 1 ? 1 : n;
    if (which > other.repeat() || !other.where().includes(there.account().name(), there.region())) {
      throw new IllegalArgumentException(
          type.id()
              + "/"
              + entry.key()
              + " names "
              + String.join("/", parts)
              + " "
              + which
              + ", which is not in "
              + there.account().name()
              + "/"
              + there.region());
    }
    return new Placeholders(files, otherType, other, there, which).fill(otherType.form());
  }

  private String hex(String[] parts, int which) {
    byte[] digest = Sha256.of(SdkBytes.fromUtf8String(text(parts, which)));
    return HexFormat.of().formatHex(digest).substring(0, length(parts));
  }

  private static int length(String[] parts) {
    return Integer.parseInt(parts[0]);
  }

  /** An id of IAM: of a role the same that STS gives its sessions. */
  private String unique(String[] parts) {
    String counted = entry.repeat() == 1 ? parts[1] : parts[1] + n;
    String arn = "arn:aws:iam::" + spot.account().id() + ":" + counted;
    return UniqueId.derived(parts[0], 17, arn);
  }

  /** What an id is made of: where the resource is and a label, without one its entry's name. */
  private String text(String[] parts, int which) {
    String label = parts.length == 1 ? type.id() + "/" + entry.key() : parts[1];
    return String.join("/", spot.account().id(), spot.region(), label, Integer.toString(which));
  }

  private String mac(String label) {
    String digits = hex(new String[] {"10", label}, n);
    return "02" + digits.replaceAll("(..)", ":$1");
  }

  private String policy(String file) {
    String json = fill(Bundled.json(file)).toString();
    return URLEncoder.encode(json, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
