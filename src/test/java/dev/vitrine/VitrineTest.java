package dev.vitrine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test against a started Vitrine and its sandbox; all of them share one Spring context.
 *
 * <p>Tests ask over HTTP; {@link Door} is how.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=warn",
      "vitrine.audit.file=target/audit.jsonl",
      // Room for a machine that is busy with other things; what never answers is waited for.
      "vitrine.client.attempt-timeout=6s",
      "vitrine.client.call-timeout=12s",
      "vitrine.inventory.deadline=30s",
      "vitrine.inventory.refreshes=100000"
    })
public @interface VitrineTest {}
