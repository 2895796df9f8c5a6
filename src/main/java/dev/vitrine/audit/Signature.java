package dev.vitrine.audit;

import org.jspecify.annotations.Nullable;

/**
 * By what account A's CloudTrail knows a call.
 *
 * @param requestId AWS's request id, where AWS answered
 * @param accessKeyId the session's access key id, where there is a session
 * @param sessionName the session's name
 */
record Signature(@Nullable String requestId, @Nullable String accessKeyId, String sessionName) {}
