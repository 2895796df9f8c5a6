package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one resource.
 *
 * @param label what people call it, or its id
 * @param arn its ARN, empty where AWS defines none
 * @param createdAt when it came to be, none where AWS does not say
 * @param fields its values
 * @param tags its tags
 * @param links what it points to, by type
 * @param pointing what points to it, by type, among what has been read
 * @param namesakes what has the same host name, by type, among what has been read
 * @param signals what a person would want to know
 * @param managedBy what manages it, empty where nothing says so
 */
record Facts(
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
   * @param links the way to each
   */
  record Links(String type, List<Reference> links) {}

  static Facts of(Resource row, Columns columns, Around around) {
    var created = row.createdAt();
    return new Facts(
        Visible.brief(row.label()),
        Visible.of(Objects.requireNonNullElse(row.arn(), "")),
        created == null ? null : Moment.at(created),
        columns.fields(row),
        new TreeMap<>(row.tags())
            .entrySet().stream()
                .map(tag -> new Tag(Visible.of(tag.getKey()), Visible.of(tag.getValue())))
                .toList(),
        byType(row.links().stream().map(link -> Reference.to(link, around.visible()))),
        byType(around.pointing().stream().map(Reference::to)),
        byType(around.namesakes().stream().map(Reference::to)),
        SignalView.of(row.signals()),
        Visible.brief(Objects.requireNonNullElse(row.managedBy(), "")));
  }

  private static List<Links> byType(Stream<Reference> links) {
    return links
        .collect(Collectors.groupingBy(Reference::type, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(type -> new Links(type.getKey(), type.getValue()))
        .toList();
  }
}
