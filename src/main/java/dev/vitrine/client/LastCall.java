package dev.vitrine.client;

import dev.vitrine.permission.Operation;
import java.util.Optional;

/**
 * The call that a reading made last.
 *
 * @param operation what was called
 * @param requestId AWS's request id, once AWS has answered
 */
public record LastCall(Operation operation, Optional<String> requestId) {}
