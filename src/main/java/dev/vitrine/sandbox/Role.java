package dev.vitrine.sandbox;

import java.util.List;

/**
 * An IAM role with its documents.
 *
 * @param account the account it belongs to
 * @param name its name
 * @param trust who may assume it
 * @param permissions what its sessions may do
 */
record Role(String account, String name, Policy trust, List<Policy> permissions) {

  Role {
    permissions = List.copyOf(permissions);
  }

  String arn() {
    return "arn:aws:iam::" + account + ":role/" + name;
  }

  /** The unique id, {@code AROA…}: the same for a role of the same name, as long as it exists. */
  String id() {
    return UniqueId.derived("AROA", 17, arn());
  }

  /** The ARN of a session of this role. */
  String sessionArn(String sessionName) {
    return "arn:aws:sts::" + account + ":assumed-role/" + name + "/" + sessionName;
  }
}
