package dev.vitrine.sandbox;

/**
 * What somebody wants to do, as policies look at it.
 *
 * @param requester who
 * @param action the IAM action, such as {@code ec2:DescribeInstances}
 * @param resource the ARN it is done to, {@code *} where the action has no resource
 * @param context what conditions can look at
 */
record AccessRequest(Requester requester, String action, String resource, RequestContext context) {}
