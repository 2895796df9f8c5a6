package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one resource.
 *
 * @param id its id
 * @param label what people call it, or its id
 * @param arn its ARN, empty where AWS defines none
 * @param createdAt when it came to be, none where AWS does not say or a field says so
 * @param fields its values
 * @param tags its tags
 * @param links what it points to, by type
 * @param pointing what points to it, by type, among what has been read
 * @param namesakes what has the same host name, by type, among what has been read
 * @param signals what a person would want to know
 * @param managedBy what manages it, empty where nothing says so
 */
record Facts(
    String id,
    String label,
    String arn,
    @Nullable Moment createdAt,
    List<Field> fields,
    List<Tag> tags,
    List<Links> links,
    List<Links> pointing,
    List<Links> namesakes,
    List<SignalView> signals,
    String managedBy) {

  /**
   * One value with its name.
   *
   * @param name the column's name
   * @param cell the value
   */
  record Field(String name, Cell cell) {}

  /**
   * One tag.
   *
   * @param key its key
   * @param value its value
   */
  record Tag(String key, String value) {}

  /**
   * Resources of one type.
   *
   * @param type the id of the type
   * @param title what one of them is called
   * @param count how many there are
   * @param links the way to each
   */
  record Links(String type, String title, String count, List<Reference> links) {}

  private static final int KEYS = 9;

  /** The values that a person looks for first: those that are there, in the type's order. */
  public List<Field> keys() {
    return fields.stream().filter(this::tells).limit(KEYS).toList();
  }

  /** The other values. */
  public List<Field> others() {
    var keys = keys();
    return fields.stream().filter(field -> !keys.contains(field)).toList();
  }

  // What stands above already need not stand there again.
  private boolean tells(Field field) {
    var text = field.cell().text();
    return !field.cell().css().equals("kind-nothing") && !text.equals(id) && !text.equals(label);
  }

  static Facts of(Resource row, Columns columns, Around around) {
    var created = row.createdAt();
    var fields = columns.fields(row);
    return new Facts(
        Visible.brief(row.id()),
        Visible.brief(row.label()),
        Visible.of(Objects.requireNonNullElse(row.arn(), "")),
        created == null || saidBy(fields, created) ? null : Moment.at(created),
        fields,
        new TreeMap<>(row.tags())
            .entrySet().stream()
                .map(tag -> new Tag(Visible.of(tag.getKey()), Visible.of(tag.getValue())))
                .toList(),
        byType(row.links().stream().map(link -> Reference.to(link, around.visible())), around),
        byType(around.pointing().stream().map(Reference::to), around),
        byType(around.namesakes().stream().map(Reference::to), around),
        SignalView.of(row.signals()),
        Visible.brief(Objects.requireNonNullElse(row.managedBy(), "")));
  }

  // Most types have a column of their own for it.
  private static boolean saidBy(List<Field> fields, Instant created) {
    return fields.stream().anyMatch(field -> Moment.at(created).equals(field.cell().moment()));
  }

  private static List<Links> byType(Stream<Reference> links, Around around) {
    return links
        .collect(Collectors.groupingBy(Reference::type, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(type -> links(type.getKey(), type.getValue(), around))
        .toList();
  }

  private static Links links(String type, List<Reference> links, Around around) {
    return new Links(type, around.titles().apply(type), Numbers.of(links.size()), links);
  }
}
