package dev.vitrine.permission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The actions that Vitrine never asks for although AWS calls them reads. */
@Component
final class NeverCall {

  private final List<Entry> entries;

  NeverCall() {
    entries = BundledLines.of("permission/never-call.txt").lines().stream().map(Entry::of).toList();
  }

  /** The entry that forbids an action or {@code service:operation}, whatever the case. */
  Optional<String> entryAgainst(String action) {
    return entries.stream()
        .filter(entry -> entry.pattern().matcher(action).matches())
        .map(Entry::text)
        .findFirst();
  }

  private record Entry(String text, Pattern pattern) {

    static Entry of(String line) {
      var text = line.strip();
      var pattern = Pattern.quote(text).replace("*", "\\E.*\\Q");
      return new Entry(text, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }
}
