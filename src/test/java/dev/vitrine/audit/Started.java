package dev.vitrine.audit;

import dev.vitrine.Door;
import dev.vitrine.VitrineApplication;
import dev.vitrine.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;

/**
 * A Vitrine of its own, in whose sandbox nobody else makes calls, with an audit file of its own.
 */
final class Started implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Written written;
  private final Door door;

  Started(Path file, String... arguments) {
    written = new Written(file);
    var always = Stream.of("--server.port=0", "--vitrine.audit.file=" + file);
    context =
        new SpringApplicationBuilder(VitrineApplication.class)
            .initializers(new Broken())
            .run(Stream.concat(always, Arrays.stream(arguments)).toArray(String[]::new));
    door =
        new Door(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  Door door() {
    return door;
  }

  Written written() {
    return written;
  }

  Sandbox sandbox() {
    return context.getBean(Sandbox.class);
  }

  /** Adds an address that breaks, because nothing in Vitrine does so on demand. */
  private static final class Broken
      implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext starting) {
      starting.registerBean(
          "broken",
          RouterFunction.class,
          () ->
              RouterFunctions.route()
                  .GET(
                      "/broken",
                      _ -> {
                        throw new IllegalStateException("broken");
                      })
                  .build());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
