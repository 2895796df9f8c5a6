package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict.Level;
import dev.vitrine.viewer.Viewer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the same question to every account. */
@Component
public final class Survey {

  private final List<Setting> settings;
  private final Accounts accounts;
  private final ListRequest request;
  private final Inventory inventory;

  Survey(List<Setting> settings, Accounts accounts, ListRequest request, Inventory inventory) {
    this.settings =
        settings.stream().sorted(Comparator.comparing(one -> one.about().title())).toList();
    this.accounts = accounts;
    this.request = request;
    this.inventory = inventory;
  }

  /** What may be asked, by title: settings whose type the viewer may look at somewhere. */
  public List<Setting> settings(Viewer viewer) {
    return settings.stream().filter(setting -> mayAsk(viewer, setting)).toList();
  }

  /**
   * The setting of that id.
   *
   * @throws UnknownException where there is none, or the viewer may look at it nowhere
   */
  public Setting setting(Viewer viewer, String id) {
    return settings.stream()
        .filter(setting -> setting.about().id().equals(id))
        .filter(setting -> mayAsk(viewer, setting))
        .findFirst()
        .orElseThrow(
            () -> new UnknownException("There is no such question, or you may not look at it."));
  }

  /**
   * The question that the parameters {@code account}, {@code tag}, {@code max-age} and {@code
   * refresh} ask.
   *
   * @throws UnknownException where an account does not exist, or the viewer may not look at it
   * @throws BadValueException where a value is not what it should be
   * @throws TooManyRefreshesException where the viewer refreshes too often
   */
  public Question question(
      Viewer viewer, Setting setting, MultiValueMap<String, String> parameters) {
    var tags = Values.all(parameters, "tag", Survey::tag);
    var all = request.question(viewer, setting.type(), parameters);
    return new Question(
        viewer,
        setting.type(),
        all.accounts().stream().filter(account -> carries(account, tags)).toList(),
        all.everywhere(),
        List.of(),
        all.maxAge());
  }

  /**
   * The levels that parameter {@code verdict} names.
   *
   * @throws BadValueException where one is none
   */
  public Set<Level> levels(MultiValueMap<String, String> parameters) {
    var levels = EnumSet.noneOf(Level.class);
    levels.addAll(Values.all(parameters, "verdict", Level::of));
    return levels;
  }

  /** What is to be thought of what an inquiry knows now. */
  public Surveyed judge(Setting setting, Inquiry inquiry) {
    return judge(setting, inquiry.question().accounts(), inventory.coverage(inquiry));
  }

  /** What is to be thought of what has been read before, setting by setting; asks nothing. */
  public List<Surveyed> remembered(Viewer viewer) {
    var shown = settings(viewer);
    var visible = accounts.visibleTo(viewer);
    var types = shown.stream().map(Setting::type).toList();
    var coverages = inventory.remembered(viewer, visible, types);
    return IntStream.range(0, shown.size())
        .mapToObj(at -> judge(shown.get(at), visible, coverages.get(at)))
        .toList();
  }

  private static Surveyed judge(Setting setting, List<Account> asked, Coverage coverage) {
    var judgement = new Judgement(setting);
    var byAccount =
        coverage.places().stream()
            .collect(Collectors.groupingBy(answer -> answer.place().account()));
    return new Surveyed(
        setting,
        asked.stream()
            .filter(account -> byAccount.containsKey(account.id()))
            .map(account ->
                judgement.of(account, Objects.requireNonNull(byAccount.get(account.id()))))
            .toList(),
        coverage);
  }

  // Whoever did not sign in is told even where no account is known.
  private boolean mayAsk(Viewer viewer, Setting setting) {
    return viewer.identity().isEmpty()
        || !accounts.visibleTo(viewer, setting.type().seenAs()).isEmpty();
  }

  private static List<String> tag(String text) {
    if (text.isBlank() || text.startsWith("=")) {
      throw new IllegalArgumentException("a tag such as env=prod, or its key");
    }
    return List.of(text.split("=", 2));
  }

  private static boolean carries(Account account, List<List<String>> tags) {
    return tags.stream()
        .allMatch(tag ->
            tag.size() == 1
                ? account.tags().containsKey(tag.getFirst())
                : tag.getLast().equals(account.tags().get(tag.getFirst())));
  }
}
