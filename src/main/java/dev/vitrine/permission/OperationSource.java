package dev.vitrine.permission;

import java.util.Collection;

/**
 * Whoever reads in account A, and so declares the operations that it calls there.
 *
 * <p>Being a bean is enough to be heard. The list is built from all sources at start, so a source
 * must not itself be made from the list, from a session or from a client.
 */
public interface OperationSource {

  /** The exact operations that it calls, each time the same. */
  Collection<Operation> operations();
}
