package dev.vitrine.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the AWS CLI is asked for one resource of a type, in AWS's own names.
 *
 * <p>In values and in the query {@code {id}} stands for the id, {@code {Name}} for the part of the
 * id, or else for what the column, of that name; {@code {partition}}, {@code {account}} and {@code
 * {region}} for where the resource lies. In the query each is a text of JMESPath, which {@code
 * {/id}} and {@code {:id}} let begin with that character.
 *
 * @param operation one of the type's operations, in AWS's spelling
 * @param parameters what it is given
 * @param query what of its answer is shown, in JMESPath; empty for all of it
 */
public record CommandForm(String operation, List<Parameter> parameters, String query) {

  /**
   * What an operation is given.
   *
   * @param name AWS's name of the parameter
   * @param values its values; none for a parameter that is only switched on
   */
  public record Parameter(String name, List<String> values) {

    /** Copies what it is given. */
    public Parameter {
      values = List.copyOf(values);
    }
  }

  /** Copies what it is given. */
  public CommandForm {
    parameters = List.copyOf(parameters);
  }

  /** The operation alone. */
  public static CommandForm of(String operation) {
    return new CommandForm(operation, List.of(), "");
  }

  /** The same with a parameter. */
  public CommandForm giving(String name, String... values) {
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, Arrays.asList(values)));
    return new CommandForm(operation, more, query);
  }

  /** The same, of whose answer only this is shown. */
  public CommandForm showing(String jmespath) {
    return new CommandForm(operation, parameters, jmespath);
  }

  /**
   * What does for most types: reading one takes the id by its own name, EC2's lists take several,
   * and any other list is read in whole and narrowed.
   */
  static CommandForm usual(Definition type) {
    var members = type.identity().id().stream().map(Members::toString).toList();
    if (members.size() == 1 && !type.reads().isEmpty()) {
      return of(type.reads().getFirst().name()).giving(members.getFirst(), "{id}");
    }
    if (members.size() == 1 && type.service().equals("ec2")) {
      return of(type.operations().getFirst().name()).giving(members.getFirst() + "s", "{id}");
    }
    return listing(type);
  }

  /** The whole list, narrowed by the command itself. */
  public static CommandForm listing(Definition type) {
    var conditions =
        type.identity().id().stream()
            .map(member -> "%1$s=={%1$s}".formatted(member))
            .collect(Collectors.joining(" && "));
    return of(type.operations().getFirst().name()).showing("*[?" + conditions + "][]");
  }
}
