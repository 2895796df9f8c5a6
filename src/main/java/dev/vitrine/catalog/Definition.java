package dev.vitrine.catalog;

import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
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
 * @param slow whether they change slowly
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
    boolean slow) {

  /**
   * Where the parts that every resource has stand in an item.
   *
   * @param id the parts of its id, joined by {@code |}
   * @param arn a template with {@code {partition}}, {@code {region}}, {@code {account}} and {@code
   *     {id}}, null where AWS answers the ARN or defines none
   * @param arnMember where AWS answers the ARN
   * @param name where its name stands; by default the tag {@code Name}
   * @param createdAt when it came to be
   * @param tags its tags
   */
  public record Identity(
      List<Members> id,
      @Nullable String arn,
      @Nullable Members arnMember,
      @Nullable Members name,
      @Nullable Members createdAt,
      @Nullable Members tags) {}

  /**
   * A place in an item that names another resource.
   *
   * @param path where the id stands
   * @param type the id of the type that it names
   */
  public record Pointer(Members path, String type) {}

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
    return new DefinitionBuilder(cloudFormation, title, scope);
  }

  /** The column of that name, whatever its case. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equalsIgnoreCase(name)).findFirst();
  }
}
