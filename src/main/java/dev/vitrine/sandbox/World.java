package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The accounts of the sandbox: those that their file names, in its order, and behind them as many
 * empty ones as were asked for.
 */
final class World {

  private final List<WorldAccount> accounts;
  private final Map<String, Integer> positions = new HashMap<>();

  World() {
    this(0);
  }

  /**
   * Makes a world.
   *
   * @param empty how many accounts it has besides in which there is nothing
   */
  World(int empty) {
    accounts =
        Stream.concat(
                Bundled.json("world/accounts.json").valueStream().map(WorldAccount::read),
                IntStream.rangeClosed(1, empty).mapToObj(WorldAccount::empty))
            .toList();
    accounts.forEach(account -> positions.put(account.id(), positions.size()));
  }

  List<WorldAccount> accounts() {
    return accounts;
  }

  /** The account of that id. */
  WorldAccount account(String id) {
    return accounts.get(position(id));
  }

  /** Whether it has an account of that id. */
  boolean knows(String id) {
    return positions.containsKey(id);
  }

  /** Where an account stands in the list. */
  int position(String id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException("The sandbox has no account " + id);
    }
    return position;
  }
}
