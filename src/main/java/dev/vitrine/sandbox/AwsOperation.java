package dev.vitrine.sandbox;

/**
 * An operation of a service, as the SDK's own classes describe it.
 *
 * @param service the service
 * @param name AWS's name, such as {@code DescribeInstances}
 * @param method the HTTP method
 * @param uri the URI pattern of the REST protocols, {@code /} in the others
 * @param input the request's shape
 * @param output the answer's shape
 */
record AwsOperation(
    AwsService service, String name, String method, String uri, Shape input, Shape output) {}
