package dev.vitrine.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What a list's address asks, to be repeated in every link that changes one part of it; what was
 * not given stays away.
 *
 * @param type the id of the type
 * @param values what was given, by the names of the parameters
 */
record Asked(String type, Map<String, List<String>> values) {

  private static final List<String> NAMES =
      List.of(
          "account", "region", "q", "sort", "columns", "size", "density", "facets", "group",
          "preview", "page");

  /**
   * A field of a form that keeps what was given.
   *
   * @param name the parameter
   * @param value its value
   */
  record Field(String name, String value) {}

  Asked {
    values = Map.copyOf(values);
  }

  static Asked of(String type, MultiValueMap<String, String> filled) {
    var values = new HashMap<String, List<String>>();
    NAMES.stream()
        .filter(filled::containsKey)
        .forEach(name -> values.put(name, List.copyOf(filled.getOrDefault(name, List.of()))));
    return new Asked(type, values);
  }

  /** The accounts that were named. */
  public List<String> account() {
    return all("account");
  }

  /** The regions that were named. */
  public List<String> region() {
    return all("region");
  }

  /** The filter. */
  public List<String> q() {
    return all("q");
  }

  /** The order. */
  public List<String> sort() {
    return all("sort");
  }

  /** The columns that were chosen. */
  public List<String> columns() {
    return all("columns");
  }

  /** How many rows a page has. */
  public List<String> size() {
    return all("size");
  }

  /** How close the rows stand. */
  public List<String> density() {
    return all("density");
  }

  /** Whether the values to narrow by are open. */
  public List<String> facets() {
    return all("facets");
  }

  /** What is counted by. */
  public List<String> group() {
    return all("group");
  }

  /** The row that is looked at beside the others. */
  public List<String> preview() {
    return all("preview");
  }

  /** The page. */
  public List<String> page() {
    return all("page");
  }

  /** The filter; empty where there is none. */
  public String text() {
    return q().isEmpty() ? "" : q().getFirst();
  }

  /** Whether the list is narrowed. */
  public boolean narrowed() {
    return !account().isEmpty() || !region().isEmpty() || !q().isEmpty();
  }

  boolean sortedBy(String name) {
    return !sort().isEmpty() && sort().getFirst().equalsIgnoreCase(name);
  }

  /** What a form keeps that has these fields itself. */
  List<Field> without(Set<String> own) {
    return NAMES.stream()
        .filter(name -> !own.contains(name))
        .flatMap(name -> all(name).stream().map(value -> new Field(name, value)))
        .toList();
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
