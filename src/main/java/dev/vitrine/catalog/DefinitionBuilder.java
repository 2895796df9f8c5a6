package dev.vitrine.catalog;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Column.Taken;
import dev.vitrine.catalog.Definition.Identity;
import dev.vitrine.catalog.Definition.Pointer;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Definition} together in the order in which a person would describe the type. */
public final class DefinitionBuilder {

  private record Shown(Kind kind, String path, Taken taken, String target) {}

  private final String cloudFormation;
  private final String title;
  private final Scope scope;
  private final List<Operation> operations = new ArrayList<>();
  private final List<Operation> reads = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private final List<Pointer> links = new ArrayList<>();
  private List<Members> id = List.of();
  private @Nullable String arn;
  private @Nullable Members arnMember;
  private @Nullable Members name;
  private @Nullable Members createdAt;
  private @Nullable Members tags;
  private boolean slow;

  DefinitionBuilder(String cloudFormation, String title, Scope scope) {
    this.cloudFormation = cloudFormation;
    this.title = title;
    this.scope = scope;
  }

  /** What listing calls, nothing else. */
  public DefinitionBuilder calls(Operation... called) {
    operations.addAll(Arrays.asList(called));
    return this;
  }

  /** What reading one calls, where that is another operation than listing. */
  public DefinitionBuilder reads(Operation... called) {
    reads.addAll(Arrays.asList(called));
    return this;
  }

  /** Where the id stands; several parts are joined by {@code |}. */
  public DefinitionBuilder id(String... paths) {
    id = Arrays.stream(paths).map(Members::of).toList();
    return this;
  }

  /**
   * How AWS writes the ARN, with {@code {partition}}, {@code {region}}, {@code {account}}, {@code
   * {id}}.
   */
  public DefinitionBuilder arn(String template) {
    arn = template;
    return this;
  }

  /** Where AWS answers the ARN. */
  public DefinitionBuilder arnIn(String path) {
    arnMember = Members.of(path);
    return this;
  }

  /** Where the name stands, where it is not the tag {@code Name}. */
  public DefinitionBuilder name(String path) {
    name = Members.of(path);
    return this;
  }

  /** Where AWS says when it came to be. */
  public DefinitionBuilder createdAt(String path) {
    createdAt = Members.of(path);
    return this;
  }

  /** Where the tags stand, as a list of {@code Key} and {@code Value}. */
  public DefinitionBuilder tags(String path) {
    tags = Members.of(path);
    return this;
  }

  /** A column of that kind. */
  public DefinitionBuilder column(Kind kind, String path) {
    return show(kind, path, Taken.FIRST, "");
  }

  /** A column that says how many there are. */
  public DefinitionBuilder count(String path) {
    return show(Kind.NUMBER, path, Taken.COUNT, "");
  }

  /** A column that names one resource of another type. */
  public DefinitionBuilder reference(String path, String type) {
    return show(Kind.REFERENCE, path, Taken.FIRST, type);
  }

  /** A column that names several resources of another type. */
  public DefinitionBuilder references(String path, String type) {
    return show(Kind.REFERENCE, path, Taken.ALL, type);
  }

  /** A link that has no column. */
  public DefinitionBuilder link(String path, String type) {
    links.add(new Pointer(Members.of(path), type));
    return this;
  }

  /** They change slowly: an answer about them may be older than others. */
  public DefinitionBuilder slow() {
    slow = true;
    return this;
  }

  /** The definition. */
  public Definition build() {
    var service = operations.isEmpty() ? "" : operations.getFirst().service();
    return new Definition(
        TypeName.id(cloudFormation),
        cloudFormation,
        service,
        TypeName.service(cloudFormation),
        title,
        scope,
        operations,
        reads,
        shown.stream().map(this::named).toList(),
        new Identity(id, arn, arnMember, name, createdAt, tags),
        links,
        slow);
  }

  private DefinitionBuilder show(Kind kind, String path, Taken taken, String target) {
    shown.add(new Shown(kind, path, taken, target));
    return target.isEmpty() ? this : link(path, target);
  }

  // A nested member goes by its first name where only one is shown, else by its whole path.
  private Column named(Shown column) {
    var first = first(column);
    var alone = shown.stream().filter(other -> first(other).equals(first)).count() == 1;
    return new Column(
        alone ? first : column.path(),
        column.kind(),
        Members.of(column.path()),
        column.taken(),
        column.target());
  }

  private static String first(Shown column) {
    return column.path().split("\\.", 2)[0];
  }
}
