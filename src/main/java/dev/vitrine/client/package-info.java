/**
 * SDK clients, configured once, shared by all accounts, unable to write.
 *
 * <p>Why two locks? Because they look at different things: the interceptor at what the SDK says it
 * is about to do, the guard on the wire at the bytes that would be sent. A mistake in one is not a
 * mistake in the other, and neither relies on what account A grants.
 *
 * <p>Why is the interceptor registered by a file on the classpath? Because then it covers every
 * client that anyone builds anywhere in this process, not only the ones built here.
 *
 * <p>Why does the guard read S3's paths and refuse S3's host names with a bucket in front? Because
 * {@code GET /} means ListBuckets on one and ListObjects on the other; with one way of writing it,
 * the path alone tells the operation.
 *
 * <p>Why do the wire's forms come from botocore and not from the SDK? Because the guard must not
 * believe the code that it guards.
 *
 * <p>Why is an answer looked at before the SDK reads it? Because the SDK makes an empty list of an
 * empty body, of a well-formed sign-in page and of an error under a good status, and nobody could
 * tell that list from the truth.
 *
 * <p>Why is a long answer cut off and asked for again, instead of waiting until there is room?
 * Because the SDK's time for an attempt would run out meanwhile, and because answers that wait half
 * read hold the room that each of them waits for.
 *
 * <p>Why does every call pass a gate of the caller's? Because a paginator calls as often as it
 * likes: budgets that count readings and not calls would not protect A's own systems.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "permission", "session"})
package dev.vitrine.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
