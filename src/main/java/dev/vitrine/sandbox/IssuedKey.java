package dev.vitrine.sandbox;

/**
 * Temporary credentials and whom they belong to.
 *
 * @param caller the session, which names the access key id and the expiry
 * @param secretAccessKey what requests are signed with
 * @param sessionToken what is sent beside the signature
 */
record IssuedKey(Caller caller, String secretAccessKey, String sessionToken) {

  /** Names the key without what must stay secret, so that a log line cannot leak it. */
  @Override
  public String toString() {
    return "IssuedKey[" + caller.accessKeyId() + "]";
  }
}
