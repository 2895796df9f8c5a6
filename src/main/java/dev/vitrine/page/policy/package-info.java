/**
 * What IAM policies say, in words, and in what two of them differ.
 *
 * <p>Why is the JSON read by hand? Because a policy may hold what no library for policies knows: it
 * is then shown as something unknown instead of left out.
 */
@NullMarked
package dev.vitrine.page.policy;

import org.jspecify.annotations.NullMarked;
