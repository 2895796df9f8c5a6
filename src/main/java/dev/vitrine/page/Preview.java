package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Question;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, looked at beside the others with what its list knows.
 *
 * @param self the way to its page
 * @param label what people call it, or its id
 * @param account its account
 * @param id its id, where it can be copied
 * @param arn its ARN, empty where AWS defines none
 * @param createdAt when it came to be, none where AWS does not say
 * @param managedBy what manages it, empty where nothing says so
 * @param fields its values
 * @param tags its tags
 * @param signals what a person would want to know
 * @param links what it points to
 */
record Preview(
    Reference self,
    String label,
    AccountMark account,
    String id,
    String arn,
    @Nullable Moment createdAt,
    String managedBy,
    List<Facts.Field> fields,
    List<Tag> tags,
    List<SignalView> signals,
    List<Reference> links) {

  private static final int MOST_LINKS = 50;

  /**
   * One tag.
   *
   * @param key its key
   * @param value its value
   */
  record Tag(String key, String value) {}

  static Preview of(Resource row, Question question, AccountMarks marks) {
    var created = row.createdAt();
    var here = question.accounts().stream().map(Account::id).collect(Collectors.toSet());
    return new Preview(
        Reference.to(row),
        Visible.brief(row.label()),
        marks.of(row.account()),
        Visible.copyable(row.id()),
        Visible.of(Objects.requireNonNullElse(row.arn(), "")),
        created == null ? null : Moment.at(created),
        Visible.brief(Objects.requireNonNullElse(row.managedBy(), "")),
        new Columns(question.type().definition()).fields(row),
        tags(row),
        SignalView.of(row.signals()),
        links(row, here));
  }

  private static List<Tag> tags(Resource row) {
    return new TreeMap<>(row.tags())
        .entrySet().stream()
            .map(tag -> new Tag(Visible.brief(tag.getKey()), Visible.brief(tag.getValue())))
            .toList();
  }

  private static List<Reference> links(Resource row, Set<AccountId> here) {
    return row.links().stream()
        .limit(MOST_LINKS)
        .map(link ->
            Reference.to(link, account -> account.equals(row.account()) || here.contains(account)))
        .toList();
  }
}
