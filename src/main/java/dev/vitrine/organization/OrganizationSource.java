package dev.vitrine.organization;

/** Something that knows an organization's accounts. */
interface OrganizationSource {

  /** Reads all accounts anew. */
  Reading read();
}
