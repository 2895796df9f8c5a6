package dev.vitrine.client;

/**
 * An operation that somebody is about to send.
 *
 * @param service the service as botocore names it
 * @param name the operation in AWS's spelling
 */
record WireOperation(String service, String name) {

  String title() {
    return service + " " + name;
  }
}
