/**
 * The packaged jar as a process of its own, against AWSes that others wrote.
 *
 * <p>Why seed with Python? Lock one refuses every write in our JVM, so nothing here can make an
 * instance or a bucket; and AWSes written by others deserve clients written by others.
 *
 * <p>Why fail where the environment says {@code CI=true}, and skip elsewhere? A stranger without
 * Python or network shall be able to build; the project's own check shall not forget the proof.
 */
@NullMarked
package dev.vitrine.emulator;

import org.jspecify.annotations.NullMarked;
