package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * A place in an item that names another resource, by its id or its ARN.
 *
 * @param within the path of the structures that name one each, null where that is the item itself
 * @param member where in such a structure the id or ARN stands
 * @param type the id of the type that it names, empty where only an ARN tells
 * @param account where the other's account stands, null where it is the item's own
 * @param region where the other's region stands, null where it is the item's own
 */
public record Pointer(
    @Nullable Members within,
    Members member,
    String type,
    @Nullable Members account,
    @Nullable Members region) {

  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  /** Whether that is an account: AWS's services own things too, by names such as amazon-elb. */
  static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches();
  }

  /** A pointer within the same account and region, or by ARN. */
  static Pointer to(String path, String type) {
    return new Pointer(null, Members.of(path), type, null, null);
  }

  /** Everything that it names in an item of that place. */
  Stream<Link> links(SdkPojo item, Place place, Targets targets) {
    var naming = within == null ? Stream.of(item) : within.all(item).stream();
    return naming
        .filter(SdkPojo.class::isInstance)
        .map(SdkPojo.class::cast)
        .filter(one -> text(account, one).map(Pointer::isAccount).orElse(true))
        .flatMap(one -> {
          var here = place(one, place);
          return member.all(one).stream()
              .map(String::valueOf)
              .flatMap(named -> targets.link(type, named, here).stream());
        });
  }

  private Place place(SdkPojo one, Place place) {
    return new Place(
        text(account, one).map(AccountId::new).orElse(place.account()),
        text(region, one).map(RegionId::new).orElse(place.region()));
  }

  private static Optional<String> text(@Nullable Members path, SdkPojo one) {
    return path == null
        ? Optional.empty()
        : path.first(one).map(Objects::toString).filter(text -> !text.isEmpty());
  }
}
