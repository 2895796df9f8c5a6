/**
 * Measures Vitrine against a fake AWS in a process of its own: {@code mvn -Pbench verify}.
 *
 * <p>Why no test? Times depend on the machine; a build that fails because a machine is busy proves
 * nothing.
 *
 * <p>Why a fake instead of the sandbox? The sandbox checks every signature and policy, which costs
 * more than the client that is to be measured.
 */
@NullMarked
package dev.vitrine.bench;

import org.jspecify.annotations.NullMarked;
