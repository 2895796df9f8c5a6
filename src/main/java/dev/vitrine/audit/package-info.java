/**
 * Who looked at what: one line for each request and each AWS call. Listens to events; nobody calls
 * it.
 *
 * <p>Why is a line written before the next one begins, and not by a thread of its own? Because what
 * waits in memory is lost with the process, and the last lines before it ends are the ones that
 * somebody will want. A line costs a few microseconds.
 *
 * <p>Why does the web server write the line of a request and not a filter? Because it alone sees
 * every request exactly once, with the status that was really answered: also those that it refuses
 * itself, those that a filter refuses, and those whose answer breaks.
 *
 * <p>Why is the request passed on by an inheritable thread local? Because calls are made on threads
 * that others start, and the rooms that start them shall not have to know that anybody listens.
 *
 * <p>Why a log of its own and not one of the loggers that everybody has? Because levels and
 * patterns can be configured, and a line must be neither lost nor mixed with others by that.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"viewer", "account", "permission", "session", "client"})
package dev.vitrine.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
