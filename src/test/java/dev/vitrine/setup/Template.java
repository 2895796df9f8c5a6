package dev.vitrine.setup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A CloudFormation template as a YAML parser sees it; {@code !Sub} and its like are left as texts.
 *
 * @param root the document
 */
record Template(Map<?, ?> root) {

  static Template of(String yaml) {
    return new Template(new Yaml(new Tags()).load(yaml));
  }

  /** The value below these keys and positions. */
  Object at(Object... path) {
    Object value = root;
    for (Object step : path) {
      value =
          Objects.requireNonNull(
              value instanceof List<?> list ? list.get((int) step) : ((Map<?, ?>) value).get(step),
              () -> step + " of " + List.of(path));
    }
    return value;
  }

  Map<?, ?> map(Object... path) {
    return (Map<?, ?>) at(path);
  }

  List<?> list(Object... path) {
    return (List<?>) at(path);
  }

  private static final class Tags extends SafeConstructor {

    Tags() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalArgumentException(node.toString());
              };
            }
          });
    }
  }
}
