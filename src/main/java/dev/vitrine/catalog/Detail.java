package dev.vitrine.catalog;

import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Something about one resource that its list does not say and that costs a call of its own.
 *
 * @param name what the resource page calls it
 * @param operation what it calls
 * @param absent the error codes by which AWS says that it is not set, which is an answer
 * @param withheld what of the answer is never shown
 * @param read how to ask
 */
public record Detail(
    String name, Operation operation, Set<String> absent, List<Withheld> withheld, Read read) {

  /** Asks for one detail of one resource. */
  @FunctionalInterface
  public interface Read {

    /**
     * Asks.
     *
     * @param clients the clients of the resource's account and place
     * @param item the resource as its list answered it
     * @return AWS's answer
     */
    SdkPojo of(Clients clients, SdkPojo item);
  }

  /** Copies what it is given. */
  public Detail {
    absent = Set.copyOf(absent);
    withheld = List.copyOf(withheld);
  }

  /** A detail that AWS always answers. */
  public static Detail of(String name, Operation operation, Read read) {
    return new Detail(name, operation, Set.of(), List.of(), read);
  }

  /** The same detail, which AWS answers with one of these error codes where it is not set. */
  public Detail absentOn(String... codes) {
    return new Detail(name, operation, Set.of(codes), withheld, read);
  }

  /** The same detail without the values at these paths of its raw form. */
  public Detail withholding(String... paths) {
    var values = Arrays.stream(paths).map(Withheld::of).toList();
    return new Detail(name, operation, absent, values, read);
  }
}
