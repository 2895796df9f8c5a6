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

  /**
   * Starts the web server; started without one, does what there is to do and ends.
   *
   * @param arguments Spring Boot's own, such as {@code --server.port=9090}
   */
  public static void main(String[] arguments) {
    Carriers.watch();
    var started = SpringApplication.run(VitrineApplication.class, arguments);
    if (!(started instanceof WebServerApplicationContext)) {
      System.exit(SpringApplication.exit(started));
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
