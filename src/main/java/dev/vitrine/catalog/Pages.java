package dev.vitrine.catalog;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the pages of a list for which the SDK has no paginator. */
public final class Pages {

  private Pages() {}

  /**
   * All pages, each asked for when it is needed. Repeated tokens and lists without end are stopped
   * where every call passes.
   *
   * @param ask asks for the page of that token, for the first page with null
   * @param next the token of the page after that one; null or empty after the last
   */
  public static <R> Stream<R> of(
      Function<@Nullable String, R> ask, Function<R, @Nullable String> next) {
    return Stream.<@Nullable R>iterate(
            ask.apply(null),
            Objects::nonNull,
            page -> {
              var token = next.apply(Objects.requireNonNull(page));
              return token == null || token.isEmpty() ? null : ask.apply(token);
            })
        .map(Objects::requireNonNull);
  }
}
