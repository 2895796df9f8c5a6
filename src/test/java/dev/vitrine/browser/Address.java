package dev.vitrine.browser;

/**
 * A page that is looked at.
 *
 * @param name what its pictures are called
 * @param path where it is, with its question
 * @param status what it is answered with
 */
record Address(String name, String path, int status) {

  static Address of(String name, String path) {
    return new Address(name, path, 200);
  }

  @Override
  public String toString() {
    return name + " " + path;
  }
}
