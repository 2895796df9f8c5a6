package dev.vitrine.setup;

import java.util.List;

/**
 * Account B: all that its documents are filled with. It holds nothing of any account's own.
 *
 * @param role the role of the instance
 * @param roles what it may assume
 * @param sourceIdentity whether it may pass the viewer's name on as source identity
 */
record Hub(RoleName role, List<RolePattern> roles, boolean sourceIdentity) {

  /** Copies the list. */
  Hub {
    roles = List.copyOf(roles);
  }

  /** The actions that the role needs. */
  List<String> actions() {
    return sourceIdentity
        ? List.of("sts:AssumeRole", "sts:SetSourceIdentity")
        : List.of("sts:AssumeRole");
  }
}
