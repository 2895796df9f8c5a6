package dev.vitrine.organization;

import dev.vitrine.account.Account;
import dev.vitrine.account.Partition;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides which members are taken, and makes of them accounts that Vitrine may look into. */
@Component
final class MemberAccounts {

  private final OrganizationProperties properties;
  private final Partition partition;

  MemberAccounts(OrganizationProperties properties, Vantage vantage) {
    this.properties = properties;
    this.partition = vantage.account().map(Account::partition).orElse(Partition.AWS);
  }

  /** The accounts that are taken. */
  List<Account> of(List<Member> members) {
    return members.stream().filter(this::takes).map(this::account).toList();
  }

  /** Whether the member could be taken, once it is known what is written on it. */
  boolean mayTake(Member untagged) {
    var include = properties.include();
    return !properties.exclude().names(untagged)
        && (include.isEmpty() || include.names(untagged) || !include.tags().isEmpty());
  }

  private boolean takes(Member member) {
    var include = properties.include();
    return (include.isEmpty() || include.names(member)) && !properties.exclude().names(member);
  }

  private Account account(Member member) {
    return new Account(
        member.id(),
        member.name(),
        properties.memberRole(partition, member.id()),
        properties.external(),
        properties.asked(),
        properties.color(),
        member.tags(),
        properties.sourceIdentity(),
        properties.attribution(),
        Optional.ofNullable(properties.consoleRole()),
        member.units());
  }
}
