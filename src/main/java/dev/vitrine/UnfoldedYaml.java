package dev.vitrine;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigData;
import org.springframework.boot.context.config.ConfigDataLoader;
import org.springframework.boot.context.config.ConfigDataLoaderContext;
import org.springframework.boot.context.config.StandardConfigDataResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.UnicodeReader;

/**
 * Refuses a YAML file whose anchors repeat each other until they unfold to more than any
 * configuration holds. Spring Boot unfolds them without a limit and offers none to set.
 *
 * <p>It loads nothing itself: Spring Boot asks every loader whether it would, just before it reads
 * a file, and this one looks at the file and leaves it to the others.
 */
class UnfoldedYaml implements ConfigDataLoader<StandardConfigDataResource> {

  private static final long MOST = 100_000;

  @Override
  public boolean isLoadable(ConfigDataLoaderContext context, StandardConfigDataResource candidate) {
    var file = candidate.getResource();
    var name = String.valueOf(file.getFilename());
    if (!name.endsWith(".properties") && !name.endsWith(".xml") && file.isReadable()) {
      refuseBomb(file);
    }
    return false;
  }

  @Override
  public ConfigData load(ConfigDataLoaderContext context, StandardConfigDataResource resource) {
    throw new UnsupportedOperationException("Nothing is loaded here");
  }

  private static void refuseBomb(Resource file) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    options.setCodePointLimit(Integer.MAX_VALUE);
    try (InputStream text = file.getInputStream()) {
      var values = 0L;
      for (Node document : new Yaml(options).composeAll(new UnicodeReader(text))) {
        values += count(document, new IdentityHashMap<>());
      }
      if (values > MOST) {
        throw new IllegalStateException(
            "Vitrine does not start: %s unfolds to more than %,d values: its anchors repeat each other"
                .formatted(file.getDescription(), MOST));
      }
    } catch (YAMLException | IOException _) {
      // Whoever loads it comes upon the same and says so.
    }
  }

  /** How many values there are when every alias is replaced by what it stands for. */
  private static long count(Node node, Map<Node, Long> counted) {
    var known = counted.get(node);
    if (known != null) {
      return known;
    }
    // Whoever comes back here on the way has gone in a circle, which never ends.
    counted.put(node, MOST + 1);
    var values = Math.min(MOST + 1, 1 + parts(node).mapToLong(part -> count(part, counted)).sum());
    counted.put(node, values);
    return values;
  }

  private static Stream<Node> parts(Node node) {
    return switch (node) {
      case SequenceNode several -> several.getValue().stream();
      case MappingNode pairs ->
          pairs.getValue().stream()
              .flatMap(pair -> Stream.of(pair.getKeyNode(), pair.getValueNode()));
      default -> Stream.empty();
    };
  }
}
