package dev.vitrine.sandbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Who signed a request: a session of a role in one account.
 *
 * @param account the account, twelve digits
 * @param arn the ARN as {@code GetCallerIdentity} answers it, {@code
 *     arn:aws:sts::…:assumed-role/Role/session}
 * @param userId the unique id, {@code AROA…:session}
 * @param roleArn the ARN of the role, {@code arn:aws:iam::…:role/Role}
 * @param accessKeyId the access key id of the session, {@code ASIA…}
 * @param sessionPolicy the session policy that narrows it, as JSON, where one was passed
 * @param expiresAt when the credentials end
 */
record Caller(
    String account,
    String arn,
    String userId,
    String roleArn,
    String accessKeyId,
    Optional<String> sessionPolicy,
    Instant expiresAt) {}
