package dev.vitrine.session;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells the application that STS was asked to let Vitrine assume a role, with whatever came of it.
 *
 * @param owner for whom the session was to be
 * @param account the account of the role
 * @param region the region whose STS was asked
 * @param requestId AWS's request id, where AWS answered
 * @param accessKeyId by which A's CloudTrail knows the session, where there is one
 * @param sessionName the viewer's name in A's CloudTrail
 * @param outcome {@code ok}, {@code denied}, {@code refused} by Vitrine itself, {@code throttled},
 *     {@code timed-out} or {@code failed}
 * @param duration how long the call took, all its attempts together
 */
public record RoleAsked(
    Owner owner,
    AccountId account,
    RegionId region,
    @Nullable String requestId,
    @Nullable String accessKeyId,
    String sessionName,
    String outcome,
    Duration duration) {}
