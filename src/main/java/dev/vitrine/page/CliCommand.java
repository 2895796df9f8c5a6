package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command of the AWS CLI that shows the same resource. */
final class CliCommand {

  private static final Pattern WORDS =
      Pattern.compile( // Abbreviations keep their plural: list-web-acls.
          "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))");

  // What the AWS CLI takes for an option, for JSON, or for a file or an address to read.
  private static final Pattern MEANS_MORE = Pattern.compile("^[-\\[{@]|://");

  private CliCommand() {}

  /**
   * The command.
   *
   * @param question which resource is meant
   * @param row the resource, none where it could not be read
   */
  static String of(OneQuestion question, Optional<Resource> row) {
    var values = new CommandValues(question, row);
    var usual = question.type().command();
    var form = isTaken(usual, values) ? usual : CommandForm.listing(question.type().definition());
    var operation = operation(question.type(), form);
    var words = new ArrayList<String>();
    words.add("aws");
    words.add(service(operation));
    words.add(kebab(operation.name()));
    for (CommandForm.Parameter parameter : form.parameters()) {
      words.add("--" + kebab(parameter.name()));
      parameter.values().stream().map(values::filled).forEach(words::add);
    }
    if (!form.query().isEmpty()) {
      words.add("--query");
      words.add(values.asked(form.query()));
    }
    words.add("--region");
    words.add(region(question.account(), question.region()));
    words.add("--output");
    words.add("json");
    return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
  }

  private static Operation operation(ResourceType type, CommandForm form) {
    return type.operations().stream()
        .filter(operation -> operation.name().equals(form.operation()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(form + " calls what its type does not"));
  }

  private static boolean isTaken(CommandForm form, CommandValues values) {
    return form.parameters().stream()
        .flatMap(parameter -> parameter.values().stream())
        .map(values::filled)
        .noneMatch(value -> MEANS_MORE.matcher(value).find());
  }

  private static String region(Account account, RegionId region) {
    return (region.isGlobal() ? account.partition().home() : region).value();
  }

  // The services of the catalog whose commands are called otherwise.
  private static String service(Operation operation) {
    return switch (operation.service()) {
      case "s3" -> "s3api";
      case "config" -> "configservice";
      default -> operation.service();
    };
  }

  private static String kebab(String name) {
    return WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
