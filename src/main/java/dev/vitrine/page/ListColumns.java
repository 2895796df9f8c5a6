package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The columns that a list shows: those that somebody chose, or else all of the type.
 *
 * @param all what the type has
 * @param offered the names of those that can be chosen, apart from tags
 * @param chosen the names of those that were chosen; none for the usual ones
 * @param own where those of the type that are shown stand among its columns
 * @param tags the keys of the tags that are shown
 */
record ListColumns(
    Columns all, List<String> offered, List<String> chosen, List<Integer> own, List<String> tags) {

  private static final String TAG = "tag:";
  private static final int MOST = 60;

  /**
   * Reads parameter {@code columns}, which may repeat or hold names between commas; without it,
   * those that the viewer keeps stand there, as far as the type has them.
   *
   * @throws BadValueException where the type has no such column
   */
  static ListColumns of(Definition type, MultiValueMap<String, String> filled, List<String> kept) {
    var all = new Columns(type);
    var offered = all.offered();
    var named =
        filled.getOrDefault("columns", List.of()).stream()
            .flatMap(ListColumns::names)
            .distinct()
            .toList();
    if (named.size() > MOST
        || !named.stream().allMatch(name -> isTag(name) || has(offered, name))) {
      throw new BadValueException("columns", "columns of this type, or tags such as tag:env");
    }
    var chosen =
        named.isEmpty()
            ? kept.stream().filter(name -> isTag(name) || has(offered, name)).toList()
            : named;
    var own =
        all.own()
            .filter(at -> chosen.isEmpty() || has(chosen, type.columns().get(at).name()))
            .boxed()
            .toList();
    var tags = chosen.stream().filter(ListColumns::isTag).map(name -> name.substring(TAG.length()));
    return new ListColumns(all, offered, chosen, own, tags.toList());
  }

  /** Whether a column stands there; of those that few rows fill only where one of them does. */
  boolean shows(String name, boolean filled) {
    return chosen.isEmpty() ? filled && has(offered, name) : has(chosen, name);
  }

  boolean shows(String name) {
    return shows(name, true);
  }

  List<Heading> headings(Asked asked, boolean signalling, boolean managed) {
    var headings = new ArrayList<Heading>();
    headings.add(Heading.of(all.idMember(), "id", "kind-id", asked));
    add(headings, shows("name"), Heading.of("Name", "name", "kind-text", asked));
    add(headings, shows("account"), Heading.of("Account", "account", "kind-account", asked));
    add(headings, shows("region"), Heading.of("Region", "region", "kind-region", asked));
    add(headings, signalling, Heading.worstFirst("Signals", "signal", "kind-signal", asked));
    add(headings, managed, Heading.of("Managed by", "managedBy", "kind-text", asked));
    add(headings, created(), Heading.of("Created", "createdAt", "kind-instant", asked));
    own.forEach(at -> headings.add(Heading.of(all.definition().columns().get(at), asked)));
    tags.forEach(key -> headings.add(Heading.of(TAG + key, TAG + key, "kind-text", asked)));
    return headings;
  }

  List<Cell> cells(Resource resource) {
    var cells = new ArrayList<Cell>();
    if (created()) {
      cells.add(Cell.moment(resource.createdAt()));
    }
    own.forEach(at -> cells.add(all.cell(resource, at)));
    tags.forEach(key -> cells.add(Cell.text(tag(resource, key))));
    return cells;
  }

  /** What a form offers, with what stands there now. */
  List<Choice> choices(boolean signalling, boolean managed) {
    return Stream.concat(offered.stream(), tags.stream().map(key -> TAG + key))
        .map(name -> {
          var there = shows(name, stands(name, signalling, managed));
          return new Choice(name, Visible.brief(name), there);
        })
        .toList();
  }

  private static boolean stands(String name, boolean signalling, boolean managed) {
    return switch (name) {
      case "signal" -> signalling;
      case "managedBy" -> managed;
      case "createdAt" -> false;
      default -> true;
    };
  }

  private boolean created() {
    return shows("createdAt", false);
  }

  // As filters and sorts read it.
  private static @Nullable String tag(Resource resource, String key) {
    var exact = resource.tags().get(key);
    return exact != null
        ? exact
        : resource.tags().entrySet().stream()
            .filter(tag -> tag.getKey().equalsIgnoreCase(key))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }

  private static boolean has(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static void add(List<Heading> headings, boolean shown, Heading heading) {
    if (shown) {
      headings.add(heading);
    }
  }

  private static boolean isTag(String name) {
    return name.startsWith(TAG) && name.length() > TAG.length();
  }

  // The key of a tag may hold a comma.
  private static Stream<String> names(String value) {
    return value.startsWith(TAG)
        ? Stream.of(value)
        : Arrays.stream(value.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty());
  }
}
