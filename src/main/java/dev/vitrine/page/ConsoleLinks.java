package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows the way from what a page shows to where the AWS console shows the same. */
@Component
class ConsoleLinks {

  private final ConsoleProperties properties;

  ConsoleLinks(ConsoleProperties properties) {
    this.properties = properties;
  }

  /** The way to an account's first page. */
  ConsoleLink account(Account account) {
    return as(account, "console/home?region=" + account.partition().home().value());
  }

  /**
   * The way to one resource's page: the type's own, else wherever the console takes its ARN, else
   * the first page of its region.
   *
   * @param arn null where it is not known
   */
  ConsoleLink resource(
      Account account, RegionId region, Definition type, String id, @Nullable String arn) {
    var there = region.isGlobal() ? account.partition().home() : region;
    var page = type.traits().console();
    var path = page == null ? null : page.path(account.id(), there, id, arn).orElse(null);
    return as(account, path == null ? elsewhere(account, there, arn) : path);
  }

  private static String elsewhere(Account account, RegionId region, @Nullable String arn) {
    return arn != null && account.partition() == Partition.AWS
        ? "go/view?arn=" + ConsoleLink.escaped(arn)
        : "console/home?region=" + ConsoleLink.escaped(region.value());
  }

  private ConsoleLink as(Account account, String path) {
    var plain = ConsoleLink.page(account.partition(), path);
    return properties
        .portal()
        .flatMap(portal ->
            account.consoleRole().map(role -> plain.through(portal, account.id().value(), role)))
        .orElse(plain);
  }
}
