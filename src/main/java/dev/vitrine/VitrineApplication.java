package dev.vitrine;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Vitrine. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class VitrineApplication {

  // The JDK's own, which it reads before the first virtual thread runs.
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
  private static final int MANY = 256;

  /**
   * Starts the web server; started without one, does what there is to do and ends.
   *
   * @param arguments Spring Boot's own, such as {@code --server.port=9090}
   */
  public static void main(String[] arguments) {
    spreadThreads();
    var started = SpringApplication.run(VitrineApplication.class, arguments);
    if (!(started instanceof WebServerApplicationContext)) {
      System.exit(SpringApplication.exit(started));
    }
  }

  // With one carrier a processor, as the JDK has them, everything can stop for ever: whoever loads
  // a class keeps its carrier while it waits for the jar's lock, and whoever holds that lock may
  // have none (what still pins: https://openjdk.org/jeps/491). The first search over many services
  // showed it. With as many carriers as there are calls at once, whoever holds the lock goes on,
  // and a probe does not wait in line behind those who read long answers.
  private static void spreadThreads() {
    if (System.getProperty(CARRIERS) == null) {
      System.setProperty(CARRIERS, String.valueOf(MANY));
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
