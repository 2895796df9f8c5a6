package dev.vitrine.organization;

import java.util.List;

/** What came of reading an organization. */
sealed interface Reading {

  /**
   * It was read to the end.
   *
   * @param members all its accounts
   */
  record Read(List<Member> members) implements Reading {

    /** Copies the list. */
    public Read {
      members = List.copyOf(members);
    }
  }

  /**
   * It was not.
   *
   * @param why what a person should check; it names no account
   */
  record Unread(String why) implements Reading {}
}
