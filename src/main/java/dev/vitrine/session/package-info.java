/**
 * Credentials for one viewer in one account; the only place that assumes roles.
 *
 * <p>Why not the SDK's own assume-role provider? Because it lets every waiting caller ask STS again
 * when an answer takes more than five seconds, never remembers a refusal, and takes no session
 * policy for each viewer.
 *
 * <p>Why a session policy on every call? Because the role in A may hold far more than Vitrine
 * needs: the session gets the intersection, so AWS itself refuses what is not declared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"viewer", "account", "permission"})
package dev.vitrine.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
