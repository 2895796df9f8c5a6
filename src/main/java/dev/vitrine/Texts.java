package dev.vitrine;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What the pages' templates say stands in one place, {@code texts/}, a file for each part. */
@Configuration(proxyBeanMethods = false)
class Texts {

  private static final String FOLDER = "texts/";
  private static final String ENDING = ".properties";

  @Bean
  MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(
        Stream.of(resources.getResources("classpath*:" + FOLDER + "*" + ENDING))
            .map(Resource::getFilename)
            .map(Objects::requireNonNull)
            .map(name -> FOLDER + name.substring(0, name.length() - ENDING.length()))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    return source;
  }
}
