package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command of the AWS CLI that shows the same resource. */
final class CliCommand {

  private static final Pattern WORDS =
      Pattern.compile( // Abbreviations keep their plural: list-web-acls.
          "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))");

  private CliCommand() {}

  static String of(OneQuestion question) {
    var type = question.type().definition();
    var words = new ArrayList<String>();
    var operation = type.reads().isEmpty() ? type.operations() : type.reads();
    words.add("aws");
    words.add(service(operation.getFirst()));
    words.add(kebab(operation.getFirst().name()));
    words.addAll(selection(type, operation.getFirst(), question.id()));
    words.add("--region");
    words.add(region(question.account(), question.region()));
    words.add("--output");
    words.add("json");
    return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
  }

  // Reading one takes its id by the id's own name, EC2's lists take several; any other list is
  // read in whole and narrowed by the command itself.
  private static List<String> selection(Definition type, Operation operation, String id) {
    var members = type.identity().id().stream().map(Object::toString).toList();
    var parameter = "--" + kebab(members.getFirst());
    var one = members.size() == 1 && !id.startsWith("-") && !id.contains("://");
    if (one && !type.reads().isEmpty()) {
      return List.of(parameter, id);
    }
    return one && operation.service().equals("ec2")
        ? List.of(parameter + "s", id)
        : List.of("--query", query(members, id));
  }

  private static String query(List<String> members, String id) {
    var parts = id.split("\\|", members.size());
    var conditions = new ArrayList<String>();
    for (int i = 0; i < parts.length; i++) {
      var literal = parts[i].replace("\\", "\\\\").replace("'", "\\'");
      conditions.add(members.get(i) + "=='" + literal + "'");
    }
    return "*[?" + String.join(" && ", conditions) + "][]";
  }

  private static String region(Account account, RegionId region) {
    return (region.isGlobal() ? account.partition().home() : region).value();
  }

  // The one service of the catalog whose commands are called otherwise.
  private static String service(Operation operation) {
    return operation.service().equals("s3") ? "s3api" : operation.service();
  }

  private static String kebab(String name) {
    return WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
