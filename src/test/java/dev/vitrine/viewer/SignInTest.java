package dev.vitrine.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test against a started Vitrine at which people sign in; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=warn",
      "vitrine.audit.file=target/audit-sign-in.jsonl",
      "vitrine.client.attempt-timeout=6s",
      "vitrine.client.call-timeout=12s",
      "vitrine.inventory.deadline=30s",
      "vitrine.access.rate=100000",
      "vitrine.access.burst=100000",
      "vitrine.access.in-flight=10000"
    })
@ContextConfiguration(initializers = WithIssuer.class)
@interface SignInTest {}
