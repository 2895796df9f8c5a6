package dev.vitrine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

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
      "vitrine.inventory.refreshes=100000",
      // Who signed in sees what these open; see People.
      "vitrine.access.rules[0].groups=security",
      "vitrine.access.rules[0].accounts=*",
      "vitrine.access.rules[0].administrator=true",
      "vitrine.access.rules[1].groups=support",
      "vitrine.access.rules[1].accounts=111111111111",
      "vitrine.access.rules[1].types=ec2-*",
      "vitrine.access.rules[1].role=ViewOnly",
      "vitrine.access.rules[2].groups=data",
      "vitrine.access.rules[2].tags.env=prod",
      "vitrine.access.rules[2].tags.team=data",
      "vitrine.access.rules[3].users=https://issuer.test ada",
      "vitrine.access.rules[3].accounts=payments-*",
      // All tests are one viewer.
      "vitrine.access.rate=100000",
      "vitrine.access.burst=100000",
      "vitrine.access.in-flight=10000"
    })
@Import(PretendedViewers.class)
public @interface VitrineTest {}
