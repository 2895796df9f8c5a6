/**
 * The pages as people meet them: in a browser that others wrote, judged by axe.
 *
 * <p>Why in the integration-test phase? A browser takes a core for itself, and another would be
 * taken away from it by the tests that run beside it.
 *
 * <p>Why fail where the environment says {@code CI=true}, and skip elsewhere? A stranger without a
 * Chromium shall be able to build; the project's own check shall not forget the proof.
 */
@NullMarked
package dev.vitrine.browser;

import org.jspecify.annotations.NullMarked;
