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
  private static final int CARRIERS_PER_PROCESSOR = 2;

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

  // Virtual threads wait in line behind whoever reads a long answer or writes a long list. With
  // one carrier a processor, as the JDK has them, a probe waits twice as long among 200 questions.
  private static void spreadThreads() {
    if (System.getProperty(CARRIERS) == null) {
      var carriers = CARRIERS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
      System.setProperty(CARRIERS, String.valueOf(carriers));
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
