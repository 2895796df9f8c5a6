package dev.vitrine.page.picture;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Gives everything in a picture a place, with Eclipse ELK. Nothing of it is loaded before the first
 * picture, and nothing is remembered afterwards.
 */
@Component
class Layout {

  private static final Duration MOST = Duration.ofSeconds(4);

  private final SingletonSupplier<LayoutMetaDataService> algorithms =
      SingletonSupplier.of(Layout::load);

  /** The picture, or none where it takes too long. */
  Optional<Drawing> draw(Graph graph) {
    return draw(graph, MOST);
  }

  Optional<Drawing> draw(Graph graph, Duration most) {
    if (graph.nodes().isEmpty()) {
      return Optional.empty();
    }
    algorithms.obtain();
    var placed = new Placed(graph);
    var watch = new Watch(System.nanoTime() + most.toNanos());
    new RecursiveGraphLayoutEngine().layout(placed.root(), watch);
    return watch.isCanceled() ? Optional.empty() : Optional.of(placed.drawing());
  }

  private static LayoutMetaDataService load() {
    var service = LayoutMetaDataService.getInstance();
    service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    return service;
  }

  /** Stops a layout that takes too long: its steps ask whether they are still wanted. */
  private static final class Watch extends BasicProgressMonitor {

    private final long until;

    Watch(long until) {
      this.until = until;
    }

    @Override
    public boolean isCanceled() {
      return System.nanoTime() - until >= 0;
    }
  }
}
