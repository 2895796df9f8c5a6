package dev.vitrine.emulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that need a Python virtual environment; without it they skip, but in CI they fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WhereVirtualenvIs.class)
@interface NeedsVirtualenv {

  /** The name of its file of pins. */
  String value();
}
