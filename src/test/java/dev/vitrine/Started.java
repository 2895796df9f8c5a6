package dev.vitrine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Vitrine in this process whose configuration is a test's own.
 *
 * @param context its beans
 * @param door where it is asked
 */
public record Started(ConfigurableApplicationContext context, Door door) implements AutoCloseable {

  /** Starts one. */
  public static Started with(List<String> arguments, String... more) {
    var all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    var context = SpringApplication.run(VitrineApplication.class, all.toArray(String[]::new));
    var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new Started(context, new Door(port));
  }

  @Override
  public void close() {
    context.close();
  }
}
