package dev.vitrine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/**
 * Refuses any {@code vitrine.*} key that no room binds, so that a typing error never passes for a
 * setting. Environment variables are not looked at: their names do not tell dots from dashes.
 */
@Component
class ConfigurationKeys implements BeanFactoryPostProcessor, EnvironmentAware {

  private static final ConfigurationPropertyName VITRINE = ConfigurationPropertyName.of("vitrine");

  private @Nullable Environment environment;

  // Spring's way to hand this over so early: constructors of this kind of bean take nothing.
  @Override
  public void setEnvironment(Environment given) {
    environment = given;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    var shapes = shapes(beans);
    var sources = ConfigurationPropertySources.get(Objects.requireNonNull(environment));
    for (ConfigurationPropertySource source : sources) {
      if (source instanceof IterableConfigurationPropertySource names
          && !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource)) {
        names.stream()
            .filter(VITRINE::isAncestorOf)
            .filter(name -> shapes.stream().noneMatch(shape -> shape.takes(name)))
            .forEach(name -> refuse(name, source, shapes));
      }
    }
  }

  private static List<ConfigurationShape> shapes(ConfigurableListableBeanFactory beans) {
    var shapes = new ArrayList<ConfigurationShape>();
    for (String bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
      var properties = beans.findAnnotationOnBean(bean, ConfigurationProperties.class);
      var type = beans.getType(bean, false);
      if (properties != null && type != null && properties.prefix().startsWith("vitrine")) {
        shapes.add(
            new ConfigurationShape(
                ConfigurationPropertyName.of(properties.prefix()), ResolvableType.forClass(type)));
      }
    }
    return shapes;
  }

  private static void refuse(
      ConfigurationPropertyName name,
      ConfigurationPropertySource source,
      List<ConfigurationShape> shapes) {
    var accepted = new TreeSet<String>();
    shapes.forEach(shape -> accepted.addAll(shape.keys()));
    var property = source.getConfigurationProperty(name);
    throw new InvalidConfigurationPropertyValueException(
        name.toString(),
        property == null ? null : property.getValue(),
        "there is no such key; accepted are " + String.join(", ", accepted));
  }
}
