package dev.vitrine.catalog;

import dev.vitrine.catalog.Definition.Identity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@link Identity} of a type while it is being described. */
final class Naming {

  private List<Members> id = List.of();
  private @Nullable ArnForm arn;
  private @Nullable Members arnMember;
  private @Nullable Members owner;
  private @Nullable Members name;
  private @Nullable Members createdAt;
  private @Nullable Members tags;

  void id(String... paths) {
    id = Arrays.stream(paths).map(Members::of).toList();
  }

  void arn(String form) {
    arn = ArnForm.of(form);
  }

  void arnIn(String path) {
    arnMember = Members.of(path);
  }

  void owner(String path) {
    owner = Members.of(path);
  }

  void name(String path) {
    name = Members.of(path);
  }

  void createdAt(String path) {
    createdAt = Members.of(path);
  }

  void tags(String path) {
    tags = Members.of(path);
  }

  Identity identity() {
    return new Identity(id, arn, arnMember, owner, name, createdAt, tags);
  }
}
