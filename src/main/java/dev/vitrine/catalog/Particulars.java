package dev.vitrine.catalog;

import dev.vitrine.catalog.Definition.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@link Traits} of a type while it is being described. */
final class Particulars {

  private final List<Check> checks = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private final Set<String> switchedOff = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<Clue> clues = EnumSet.noneOf(Clue.class);
  private @Nullable Members managedBy;
  private @Nullable ConsolePage console;
  private boolean slow;

  void check(Check check) {
    checks.add(check);
  }

  void withhold(String... paths) {
    Arrays.stream(paths).map(Withheld::of).forEach(withheld::add);
  }

  void switchedOff(String... codes) {
    switchedOff.addAll(Arrays.asList(codes));
  }

  void prefixes(String... idPrefixes) {
    prefixes.addAll(Arrays.asList(idPrefixes));
  }

  void clues(Clue... forms) {
    clues.addAll(Arrays.asList(forms));
  }

  void managedBy(Members path) {
    managedBy = path;
  }

  void console(ConsolePage page) {
    console = page;
  }

  void slow() {
    slow = true;
  }

  Traits traits() {
    return new Traits(slow, checks, withheld, managedBy, switchedOff, prefixes, clues, console);
  }
}
