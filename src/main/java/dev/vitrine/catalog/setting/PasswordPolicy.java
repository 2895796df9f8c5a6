package dev.vitrine.catalog.setting;

import dev.vitrine.catalog.Aspect;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How hard passwords of IAM users have to be. */
@Component
final class PasswordPolicy implements Setting {

  // CIS AWS Foundations Benchmark 1.8
  private static final int SHORTEST = 14;

  private static final String OF = "PasswordPolicy.";
  private static final String LENGTH = OF + "MinimumPasswordLength";

  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "RequireLowercaseCharacters", "lower case",
              "RequireNumbers", "numbers",
              "RequireSymbols", "symbols",
              "RequireUppercaseCharacters", "upper case"));

  private final ResourceType type;

  PasswordPolicy(Catalog catalog) {
    var account = catalog.find("iam-account").orElseThrow();
    var paths = Stream.concat(Stream.of(LENGTH), KINDS.keySet().stream().map(OF::concat));
    this.type = Aspect.of(account, "Password policy", paths.toArray(String[]::new));
  }

  @Override
  public About about() {
    return new About(
        "password-policy",
        "Password policy",
        "Must passwords of IAM users be at least 14 characters of all four kinds?",
        "Security Hub IAM.15");
  }

  @Override
  public ResourceType type() {
    return type;
  }

  @Override
  public Span span() {
    return Span.EACH_REGION;
  }

  @Override
  public Verdict judge(List<Seen> seen) {
    if (seen.isEmpty()) {
      return Verdict.unknown("AWS did not say which account this is.");
    }
    var account = seen.getFirst();
    var length = account.text(LENGTH);
    if (length.isEmpty()) {
      return Verdict.attention(
          "not set", "AWS's default holds: 8 characters of three kinds, which never expire.");
    }
    var missing =
        KINDS.entrySet().stream()
            .filter(kind -> !account.isTrue(OF + kind.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    var value = length + " characters";
    if (Integer.parseInt(length) < SHORTEST) {
      return Verdict.attention(value, "Fewer than 14 characters are enough.");
    }
    return missing.isEmpty()
        ? Verdict.good(value, "All four kinds of characters are required.")
        : Verdict.attention(value, "Not required: " + String.join(", ", missing) + ".");
  }
}
