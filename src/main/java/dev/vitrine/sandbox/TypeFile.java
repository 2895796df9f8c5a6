package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The data file of a resource type. {@code src/main/resources/sandbox/README.md} describes it.
 *
 * @param id the resource type's id, the file's name
 * @param service the service whose operations answer it, as the AWS CLI names it
 * @param global whether an account has it once rather than in each region
 * @param form what the ids that {@code ${id}} makes look like
 * @param texts members that people fill as they like, besides tags
 * @param replies how its operations are answered
 * @param entries its resources
 */
record TypeFile(
    String id,
    String service,
    boolean global,
    String form,
    List<String> texts,
    List<Reply> replies,
    List<Entry> entries) {

  TypeFile {
    texts = List.copyOf(texts);
    replies = List.copyOf(replies);
    entries = List.copyOf(entries);
  }

  /** Reads a file; what nothing reads is refused, with the file's name. */
  static TypeFile read(String id, JsonNode file, Styles styles) {
    try {
      Known.only(file, "service", "scope", "id", "texts", "operations", "entries");
      Map<String, Reply> replies = new HashMap<>();
      file.path("operations")
          .properties()
          .forEach(
              one -> replies.put(one.getKey(), Reply.read(one.getKey(), one.getValue(), styles)));
      return new TypeFile(
          id,
          file.required("service").asString(),
          file.required("scope").asString().equals("global"),
          file.path("id").asString(""),
          Known.texts(file.path("texts")),
          List.copyOf(replies.values()),
          file.path("entries").valueStream().map(Entry::read).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("sandbox/" + id + ".json: " + e.getMessage(), e);
    }
  }

  /** The entry of that name. */
  Entry entry(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("sandbox/" + id + ".json has no " + key));
  }
}
