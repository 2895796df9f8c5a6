package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Seen;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Setting.Span;
import dev.vitrine.catalog.Verdict;
import dev.vitrine.catalog.Verdict.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Judges a setting by what places said; of what was not read it says so, and never that it is good.
 */
final class Judgement {

  private final Setting setting;

  Judgement(Setting setting) {
    this.setting = setting;
  }

  AccountVerdict of(Account account, List<Answer> answers) {
    // A region that the account has not enabled holds nothing.
    var places =
        answers.stream()
            .filter(answer -> answers.size() == 1 || answer.status() != Status.REGION_DISABLED)
            .map(answer -> new PlaceVerdict(answer, place(answer)))
            .toList();
    return setting.span() == Span.EACH_REGION
        ? new AccountVerdict(account, worst(places, places.size()), places)
        : new AccountVerdict(
            account, together(places), places.stream().filter(this::says).toList());
  }

  // Where regions are judged together, one without rows has nothing to say.
  private boolean says(PlaceVerdict place) {
    return !place.answer().rows().isEmpty() || !certain(place);
  }

  private Verdict place(Answer answer) {
    return switch (answer.status()) {
      case FOUND -> setting.judge(seen(answer));
      case INCOMPLETE -> {
        var partly = setting.judge(seen(answer));
        yield setting.span().holds(partly) ? partly : unread(answer, Level.UNKNOWN);
      }
      case NOT_AVAILABLE ->
          setting.span() == Span.EACH_REGION
              ? new Verdict(Level.ATTENTION, "not there", said(answer))
              : setting.judge(List.of());
      case PENDING -> unread(answer, Level.PENDING);
      case NOT_ASKED -> unread(answer, Level.NOT_ASKED);
      case DENIED, UNREACHABLE, THROTTLED, TIMED_OUT, FAILED, REGION_DISABLED ->
          unread(answer, Level.UNKNOWN);
    };
  }

  private static Verdict worst(List<PlaceVerdict> places, int all) {
    if (all == 1 && !places.isEmpty()) {
      return places.getFirst().verdict();
    }
    var level =
        places.stream()
            .map(place -> place.verdict().level())
            .min(Comparator.comparingInt(Judgement::urgency))
            .orElse(Level.NOT_ASKED);
    var like = places.stream().filter(place -> place.verdict().level() == level).toList();
    var value = like.size() == all ? same(like) : "%,d of %,d regions".formatted(like.size(), all);
    return new Verdict(level, value, sentence(like));
  }

  private Verdict together(List<PlaceVerdict> places) {
    var read =
        places.stream()
            .filter(place -> !place.answer().rows().isEmpty() || certain(place))
            .toList();
    var verdict =
        setting.judge(read.stream().flatMap(place -> seen(place.answer()).stream()).toList());
    var unread = places.stream().filter(place -> !certain(place)).toList();
    if (unread.isEmpty()) {
      return verdict;
    }
    if (!read.isEmpty() && setting.span().holds(verdict)) {
      var more = "Not read: %,d of %,d places.".formatted(unread.size(), places.size());
      return setting.span() == Span.ONE_SUFFICES
          ? verdict
          : new Verdict(verdict.level(), verdict.value(), verdict.sentence() + " " + more);
    }
    return worst(unread, places.size());
  }

  // What is still being asked may turn out to be worse than unknown.
  private static int urgency(Level level) {
    return switch (level) {
      case ATTENTION -> 0;
      case PENDING -> 1;
      case NOT_ASKED -> 2;
      case UNKNOWN -> 3;
      case GOOD -> 4;
    };
  }

  private static boolean certain(PlaceVerdict place) {
    return place.answer().status().certain();
  }

  private List<Seen> seen(Answer answer) {
    var type = setting.type().definition();
    return answer.rows().stream().map(row -> new Seen(type, row)).toList();
  }

  private static String same(List<PlaceVerdict> places) {
    var values = places.stream().map(place -> place.verdict().value()).distinct().toList();
    return values.size() == 1 ? values.getFirst() : "%,d regions".formatted(places.size());
  }

  // Each sentence once, with the regions that it is about.
  private static String sentence(List<PlaceVerdict> places) {
    var regions =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> place.verdict().sentence(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        place -> place.answer().place().region().value(), Collectors.toList())));
    if (regions.size() == 1) {
      return String.join("", regions.keySet());
    }
    return regions.entrySet().stream()
        .map(one -> brief(one.getValue()) + ": " + one.getKey())
        .collect(Collectors.joining(" "));
  }

  private static String brief(List<String> regions) {
    return regions.size() <= 2
        ? String.join(", ", regions)
        : "%s and %,d more".formatted(regions.getFirst(), regions.size() - 1);
  }

  private static Verdict unread(Answer answer, Level level) {
    var value =
        switch (level) {
          case PENDING -> "being asked";
          case NOT_ASKED -> "not asked";
          case UNKNOWN, ATTENTION, GOOD -> "unknown";
        };
    return new Verdict(level, value, said(answer));
  }

  private static String said(Answer answer) {
    return Objects.requireNonNullElse(answer.outcome().message(), "");
  }
}
