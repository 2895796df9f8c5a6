package dev.vitrine.viewer;

import org.jspecify.annotations.Nullable;

/**
 * The Application Load Balancer of AWS that signs people in.
 *
 * @param signer its ARN
 */
record LoadBalancerProperties(@Nullable String signer) {}
