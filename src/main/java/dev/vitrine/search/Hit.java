package dev.vitrine.search;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.Optional;

/**
 * A resource that was found.
 *
 * @param resource the resource
 * @param match how well it fits
 * @param owner what owns it, where it is an address or a network interface that says so
 */
public record Hit(Resource resource, Match match, Optional<Link> owner) {

  /** How well a resource fits, the best first. */
  public enum Match {
    /** Its id, ARN or name is the term. */
    IDENTITY,
    /** One of its values or tags is the term. */
    VALUE,
    /** Its id or name begins with the term. */
    BEGINNING,
    /** The term stands somewhere in it. */
    SOMEWHERE
  }
}
