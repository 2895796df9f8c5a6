package dev.vitrine.browser;

import dev.vitrine.VitrineTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test in a browser; all of them share one Vitrine and one Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VitrineTest
@NeedsChromium
@Import(OneChromium.class)
@interface BrowserTest {}
