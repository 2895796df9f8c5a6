package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How AWS writes the ARN of a type, such as {@code
 * arn:{partition}:ec2:{region}:{account}:vpc/{id}}.
 *
 * <p>{@code {id}} is the id; several are its parts. <code>{*}</code> stands for a path that may be
 * there, {@code {}} for one word that is no part of the id, <code>{:*}</code> for a qualifier at
 * the end that may be there. {@code {path}} is an id that is a path, where AWS answers the ARN: a
 * path of one word is written without its slash. <code>{id:}</code> is an id that may have colons,
 * {@code {name}} one that has no slash. <code>{default/}</code> is a part of the id that AWS leaves
 * out, with its slash, where it is {@code default}. {@code {own}} is a word that only the ARN has,
 * instead of the id, so that nobody finds a resource by it. {@code {scope}} is {@code global} or
 * {@code regional}: what is global stands in no region, whatever region the ARN names. A form
 * without id names the account itself.
 *
 * <p>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
public final class ArnForm {

  private static final Pattern PART = Pattern.compile("\\{[^}]*}");

  private static final Pattern USUAL = Pattern.compile("\\{([a-z]+)/}");

  private final String form;
  private final Pattern pattern;
  private final String usual;

  private ArnForm(String form, Pattern pattern) {
    this.form = form;
    this.pattern = pattern;
    this.usual = USUAL.matcher(form).results().findFirst().map(part -> part.group(1)).orElse("");
  }

  /** Reads a form. */
  static ArnForm of(String form) {
    var pattern = new StringBuilder();
    var parts = PART.matcher(form);
    var from = 0;
    while (parts.find()) {
      pattern.append(Pattern.quote(form.substring(from, parts.start()))).append(one(parts.group()));
      from = parts.end();
    }
    pattern.append(Pattern.quote(form.substring(from)));
    return new ArnForm(form, Pattern.compile(pattern.toString()));
  }

  private static String one(String part) {
    return switch (part) {
      case "{partition}" -> "aws[a-z-]*";
      case "{region}" -> "(?<region>[a-z0-9-]*)";
      case "{account}" -> "(?<account>\\d{12}|)";
      case "{id}" -> "([^:]+)";
      case "{id:}" -> "(.+)";
      case "{name}" -> "([^:/]+)";
      case "{path}" -> "(?<path>/[^:]+)";
      case "{scope}" -> "(?<scope>global|regional)";
      case "{*}" -> "(?:.*/)?";
      case "{}", "{own}" -> "[^:/]+";
      case "{:*}" -> "(?::[^:]+)?";
      default -> usual(part);
    };
  }

  private static String usual(String part) {
    if (USUAL.matcher(part).matches()) {
      return "(?:([^:]+)/)?";
    }
    throw new IllegalArgumentException("An ARN has no part " + part);
  }

  /** Whether ARNs of this form lead to a resource. */
  boolean leads() {
    return !form.contains("{own}");
  }

  /** The ARN of that resource. */
  String arn(Partition partition, AccountId account, RegionId region, String id) {
    var arn =
        form.replace("{partition}", partition.id())
            .replace("{region}", region.value())
            .replace("{account}", account.value())
            .replace("{id:}", id)
            .replace("{name}", id);
    var parts = arn.split("\\{id}", -1).length - 1;
    for (String part : parts > 1 ? id.split("\\|", parts) : new String[] {id}) {
      arn = arn.replaceFirst("\\{id}", Matcher.quoteReplacement(part));
    }
    return arn;
  }

  /** What an ARN of this form names; none where it has another form. */
  public Optional<Named> read(String arn) {
    var match = pattern.matcher(arn);
    return match.matches() ? Optional.of(named(match.toMatchResult())) : Optional.empty();
  }

  private Named named(MatchResult match) {
    var groups = match.namedGroups();
    var id =
        IntStream.rangeClosed(1, match.groupCount())
            .filter(group -> !groups.containsValue(group))
            .mapToObj(group -> Objects.requireNonNullElse(match.group(group), usual))
            .collect(Collectors.joining("|"));
    var path = part(match, "path");
    var account = part(match, "account");
    var inRegion = !part(match, "scope").equals(RegionId.GLOBAL.value());
    return new Named(
        account,
        inRegion ? part(match, "region") : RegionId.GLOBAL.value(),
        id(path, id.isEmpty() ? account : id));
  }

  private static String id(String path, String other) {
    return path.isEmpty() ? other : withoutLoneSlash(path);
  }

  private static String part(MatchResult match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : "";
  }

  private static String withoutLoneSlash(String path) {
    return path.lastIndexOf('/') == 0 ? path.substring(1) : path;
  }

  /**
   * What an ARN names.
   *
   * @param account the account, empty where the ARN has none
   * @param region the region, empty where the ARN has none
   * @param id the id of the resource
   */
  public record Named(String account, String region, String id) {}

  /** The form as it was written. */
  @Override
  public String toString() {
    return form;
  }
}
