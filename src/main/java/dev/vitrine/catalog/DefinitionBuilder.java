package dev.vitrine.catalog;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Column.Taken;
import dev.vitrine.catalog.Signal.Level;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Definition} together in the order in which a person would describe the type. */
public final class DefinitionBuilder {

  private final String type;
  private final @Nullable String cloudFormation;
  private final String title;
  private final Scope scope;
  private final List<Operation> operations = new ArrayList<>();
  private final List<Operation> reads = new ArrayList<>();
  private final Columns columns = new Columns();
  private final List<Pointer> links = new ArrayList<>();
  private final Naming naming = new Naming();
  private final Particulars particulars = new Particulars();
  private String service = "";

  DefinitionBuilder(String type, @Nullable String cloudFormation, String title, Scope scope) {
    this.type = type;
    this.cloudFormation = cloudFormation;
    this.title = title;
    this.scope = scope;
  }

  /** The service as people name it, such as {@code Elastic Load Balancing}. */
  public DefinitionBuilder in(String title) {
    service = title;
    return this;
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
    naming.id(paths);
    return this;
  }

  /** How AWS writes the ARN, where its answer does not hold it; see {@link ArnForm}. */
  public DefinitionBuilder arn(String form) {
    naming.arn(form);
    return this;
  }

  /** Where AWS answers the ARN, and how it writes it; see {@link ArnForm}. */
  public DefinitionBuilder arnIn(String path, String form) {
    naming.arnIn(path);
    return arn(form);
  }

  /** Where the owner's account stands, for what accounts share: its ARN is the owner's. */
  public DefinitionBuilder ownedBy(String path) {
    naming.owner(path);
    return this;
  }

  /** Where the name stands, where it is not the tag {@code Name}. */
  public DefinitionBuilder name(String path) {
    naming.name(path);
    return this;
  }

  /** Where AWS says when it came to be. */
  public DefinitionBuilder createdAt(String path) {
    naming.createdAt(path);
    return this;
  }

  /** Where the tags stand, as pairs or as a map. */
  public DefinitionBuilder tags(String path) {
    naming.tags(path);
    return this;
  }

  /** A column of that kind. */
  public DefinitionBuilder column(Kind kind, String path) {
    return show(kind, path, Taken.FIRST, "");
  }

  /** A column that lists all the texts there. */
  public DefinitionBuilder texts(String path) {
    return show(Kind.TEXT, path, Taken.ALL, "");
  }

  /** A column that says how many there are. */
  public DefinitionBuilder count(String path) {
    return show(Kind.NUMBER, path, Taken.COUNT, "");
  }

  /** A column that names one resource of another type. */
  public DefinitionBuilder reference(String path, String target) {
    return show(Kind.REFERENCE, path, Taken.FIRST, target).link(path, target);
  }

  /** A column that names several resources of another type. */
  public DefinitionBuilder references(String path, String target) {
    return show(Kind.REFERENCE, path, Taken.ALL, target).link(path, target);
  }

  /** A link that has no column, to an id or ARN of that type; {@code ""} for what an ARN names. */
  public DefinitionBuilder link(String path, String target) {
    links.add(Pointer.to(path, target));
    return this;
  }

  /** A link that may lead elsewhere; see {@link Pointer}. */
  public DefinitionBuilder link(Pointer pointer) {
    links.add(pointer);
    return this;
  }

  /** Something to look for; {@code source} says where it is written why it matters. */
  public DefinitionBuilder signal(Level level, String sentence, String source, Condition when) {
    particulars.check(Check.of(level, sentence, source, when));
    return this;
  }

  /** Values that are never shown; see {@link Withheld}. */
  public DefinitionBuilder withholds(String... paths) {
    particulars.withhold(paths);
    return this;
  }

  /** Where AWS says what manages one, besides its tags. */
  public DefinitionBuilder managedBy(String path) {
    particulars.managedBy(Members.of(path));
    return this;
  }

  /** Error codes of a service that is not switched on; {@code Code: words} where words tell it. */
  public DefinitionBuilder switchedOffOn(String... codes) {
    particulars.switchedOff(codes);
    return this;
  }

  /** How its ids begin, where no other type's do. */
  public DefinitionBuilder foundBy(String... idPrefixes) {
    particulars.prefixes(idPrefixes);
    return this;
  }

  /** What else one of them is found by. */
  public DefinitionBuilder foundBy(Clue... forms) {
    particulars.clues(forms);
    return this;
  }

  /** Where the AWS console shows one; see {@link ConsolePage}. */
  public DefinitionBuilder console(String form) {
    particulars.console(new ConsolePage(form));
    return this;
  }

  /** They change slowly: an answer about them may be older than others. */
  public DefinitionBuilder slow() {
    particulars.slow();
    return this;
  }

  /** The definition. */
  public Definition build() {
    return new Definition(
        type,
        cloudFormation,
        operations.isEmpty() ? "" : operations.getFirst().service(),
        service,
        title,
        scope,
        operations,
        reads,
        columns.named(),
        naming.identity(),
        links,
        particulars.traits());
  }

  private DefinitionBuilder show(Kind kind, String path, Taken taken, String target) {
    columns.show(kind, path, taken, target);
    return this;
  }
}
