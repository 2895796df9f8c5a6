package dev.vitrine.client;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.Owner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells the application that AWS was called, with whatever came of it.
 *
 * @param owner whose session it was
 * @param account the account that was read
 * @param region the region that was asked
 * @param operation what was called
 * @param requestId AWS's request id, where AWS answered
 * @param accessKeyId by which A's CloudTrail knows the session
 * @param sessionName the viewer's name in A's CloudTrail
 * @param outcome {@code ok}, {@code denied}, {@code refused} by Vitrine itself, {@code expired},
 *     {@code throttled}, {@code timed-out}, {@code not-available} or {@code failed}
 * @param duration how long the call took, all its attempts together, without waiting for its turn
 */
public record AwsCalled(
    Owner owner,
    AccountId account,
    RegionId region,
    Operation operation,
    @Nullable String requestId,
    String accessKeyId,
    String sessionName,
    String outcome,
    Duration duration) {}
