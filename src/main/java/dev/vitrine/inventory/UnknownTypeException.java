package dev.vitrine.inventory;

import dev.vitrine.account.UnknownException;

/** A resource type that the catalog lacks, or of which the viewer may see nothing. */
public final class UnknownTypeException extends UnknownException {

  private static final long serialVersionUID = 1L;

  UnknownTypeException() {
    super(
        "There is no such resource type, or you may not look at it."
            + " Vitrine's README says under \"Add a resource type\" how one is added.");
  }
}
