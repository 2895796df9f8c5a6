package dev.vitrine.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Lists what stands inside something else that has to be listed first. */
public final class Nested {

  // Few at once: one reading shall not take every turn that its account has.
  private static final int AT_ONCE = 4;

  private Nested() {}

  /**
   * Everything inside of each parent, in the parents' order, a few parents at once.
   *
   * @param parents what is listed first
   * @param inside lists what stands inside one of them
   */
  public static <P, C> Stream<C> in(Stream<P> parents, Function<P, Stream<C>> inside) {
    return parents
        .gather(Gatherers.mapConcurrent(AT_ONCE, parent -> inside.apply(parent).toList()))
        .flatMap(List::stream);
  }
}
