package dev.vitrine.sandbox;

import org.apache.commons.logging.Log;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Opens a sandbox when no account is configured, and tells Vitrine about it in the one way in which
 * Vitrine learns about any AWS: by configuration.
 */
class SandboxStart implements EnvironmentPostProcessor, Ordered {

  private final Log log;
  private final ConfigurableBootstrapContext bootstrap;

  SandboxStart(DeferredLogFactory logs, ConfigurableBootstrapContext bootstrap) {
    this.log = logs.getLog(SandboxStart.class);
    this.bootstrap = bootstrap;
  }

  /** Last of all, when every file and argument is known and nothing of the start can fail early. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var settings = SandboxSettings.of(environment);
    if (!settings.enabled()) {
      return;
    }
    Sandbox sandbox = settings.open();
    add(environment.getPropertySources(), SandboxSource.of(sandbox, new World()));
    bootstrap.addCloseListener(closed -> handOver(closed, sandbox));
    log.info("Sandbox: an AWS in a box at " + sandbox.endpoint());
  }

  /** Below arguments and the process's environment, above every file. */
  private static void add(MutablePropertySources sources, SandboxSource source) {
    String above = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    if (sources.contains(above)) {
      sources.addAfter(above, source);
    } else {
      sources.addFirst(source);
    }
  }

  private static void handOver(BootstrapContextClosedEvent closed, Sandbox sandbox) {
    ConfigurableApplicationContext context = closed.getApplicationContext();
    var beans = (DefaultListableBeanFactory) context.getBeanFactory();
    beans.registerSingleton("sandbox", sandbox);
    beans.registerDisposableBean("sandbox", sandbox::close);
    ApplicationListener<ApplicationFailedEvent> failure = _ -> sandbox.close();
    context.addApplicationListener(failure);
  }
}
