package dev.vitrine.catalog;

import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a resource type is, in AWS's words, and where its parts stand in an item.
 *
 * @param id the type's id in kebab case, such as {@code ec2-security-group}
 * @param cloudFormation CloudFormation's name, null where it has none
 * @param service the service as the AWS CLI names it
 * @param serviceTitle the service as people name it
 * @param title what one of them is called
 * @param scope where they stand
 * @param operations what the list calls
 * @param reads what reading one of them calls besides
 * @param columns what the list shows
 * @param identity where an item's id, ARN, name, creation and tags stand
 * @param links where an item names other resources
 * @param traits what else is particular about the type
 */
public record Definition(
    String id,
    @Nullable String cloudFormation,
    String service,
    String serviceTitle,
    String title,
    Scope scope,
    List<Operation> operations,
    List<Operation> reads,
    List<Column> columns,
    Identity identity,
    List<Pointer> links,
    Traits traits) {

  /**
   * Where the parts that every resource has stand in an item.
   *
   * @param id the parts of its id, joined by {@code |}
   * @param arn how AWS writes the ARN, null where it defines none
   * @param arnMember where AWS answers the ARN, null where it is made by its form
   * @param owner where its owner's account stands, null where nobody shares such things
   * @param name where its name stands; by default the tag {@code Name}
   * @param createdAt when it came to be
   * @param tags its tags
   */
  public record Identity(
      List<Members> id,
      @Nullable ArnForm arn,
      @Nullable Members arnMember,
      @Nullable Members owner,
      @Nullable Members name,
      @Nullable Members createdAt,
      @Nullable Members tags) {}

  /**
   * What else is particular about a type.
   *
   * @param slow whether they change slowly
   * @param checks what to look for in each of them
   * @param withheld what of the raw form is never shown
   * @param managedBy where AWS says what manages one, null where it does not
   * @param switchedOff the error codes by which AWS says that the service is not switched on
   * @param prefixes how its ids begin, such as {@code i-}, where that tells the type
   * @param clues what else it is found by
   * @param console where the AWS console shows one, null where that is not known
   */
  public record Traits(
      boolean slow,
      List<Check> checks,
      List<Withheld> withheld,
      @Nullable Members managedBy,
      Set<String> switchedOff,
      Set<String> prefixes,
      Set<Clue> clues,
      @Nullable ConsolePage console) {

    /** Copies what it is given. */
    public Traits {
      checks = List.copyOf(checks);
      withheld = List.copyOf(withheld);
      switchedOff = Set.copyOf(switchedOff);
      prefixes = Set.copyOf(prefixes);
      clues = Set.copyOf(clues);
    }
  }

  /** Copies what it is given and refuses a type without operations. */
  public Definition {
    if (operations.isEmpty() || identity.id().isEmpty()) {
      throw new IllegalArgumentException(id + " says neither what it calls nor what its id is");
    }
    operations = List.copyOf(operations);
    reads = List.copyOf(reads);
    columns = List.copyOf(columns);
    links = List.copyOf(links);
  }

  /** Starts the definition of a type that CloudFormation names. */
  public static DefinitionBuilder of(String cloudFormation, String title, Scope scope) {
    return new DefinitionBuilder(TypeName.id(cloudFormation), cloudFormation, title, scope);
  }

  /** Starts the definition of a type for which CloudFormation has no name. */
  public static DefinitionBuilder unnamed(String id, String title, Scope scope) {
    return new DefinitionBuilder(id, null, title, scope);
  }

  /** The column of that name, whatever its case. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equalsIgnoreCase(name)).findFirst();
  }
}
