package dev.vitrine.audit;

import java.time.Instant;

/**
 * A line.
 *
 * @param time when it was written
 * @param instance the running Vitrine that wrote it
 * @param sequence its number there; where one is missing, a line is missing
 * @param entry what happened
 */
record Line(Instant time, String instance, long sequence, Entry entry) {}
