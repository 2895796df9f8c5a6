package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One resource as a list shows it.
 *
 * @param account the account that was read
 * @param region the region that was read, {@code global} for global types
 * @param type the id of its type
 * @param id what AWS's own commands take
 * @param arn its ARN where AWS defines one
 * @param name what people call it
 * @param createdAt when it came to be, where AWS says so
 * @param tags its tags, as far as the list call returns them
 * @param fields the values of the type's columns in their order: text, number, boolean, instant or
 *     a list of texts; null where AWS left a value out
 * @param links what it points to
 * @param signals what a person would want to know
 * @param managedBy what manages it, such as {@code CloudFormation stack web}, as far as its tags or
 *     AWS's answer say so
 */
public record Resource(
    AccountId account,
    RegionId region,
    String type,
    String id,
    @Nullable String arn,
    @Nullable String name,
    @Nullable Instant createdAt,
    Map<String, String> tags,
    List<@Nullable Object> fields,
    List<Link> links,
    List<Signal> signals,
    @Nullable String managedBy) {

  /** Copies what it is given. */
  public Resource {
    tags = Map.copyOf(tags);
    fields = Collections.unmodifiableList(new ArrayList<>(fields));
    links = List.copyOf(links);
    signals = List.copyOf(signals);
  }

  /** What people call it, or its id. */
  public String label() {
    return Optional.ofNullable(name).filter(given -> !given.isBlank()).orElse(id);
  }
}
