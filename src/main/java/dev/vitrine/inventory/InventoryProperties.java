package dev.vitrine.inventory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * How much is asked at once, and how long answers count.
 *
 * @param concurrency the most calls at once in all
 * @param concurrencyPerAccount the most calls at once to one account
 * @param concurrencyPerPlace the most calls at once to one service in one account and region
 * @param rate the most calls a second to one service in one account and region
 * @param rates the same for single services, by the AWS CLI's names
 * @param burst how many seconds' worth of calls may go out at once after a rest
 * @param deadline how long an inquiry goes on; what has not answered then is timed out
 * @param patience how long an inquiry goes on when nobody asks for its progress
 * @param maxAge how old an answer may be that is served again
 * @param pageCap the most pages that are read of one list in one place
 * @param memory how much memory answers may take; default: 256MB, but a quarter of the heap at most
 * @param refreshes how many explicit refreshes a viewer has a minute
 * @param warm the ids of the types that are kept fresh in the background for shared accounts
 */
@ConfigurationProperties("vitrine.inventory")
record InventoryProperties(
    @DefaultValue("128") int concurrency,
    @DefaultValue("16") int concurrencyPerAccount,
    @DefaultValue("4") int concurrencyPerPlace,
    @DefaultValue("10") double rate,
    @DefaultValue Map<String, Double> rates,
    @DefaultValue("4") double burst,
    @DefaultValue("15s") Duration deadline,
    @DefaultValue("10s") Duration patience,
    @DefaultValue("5m") Duration maxAge,
    @DefaultValue("100") int pageCap,
    @Nullable DataSize memory,
    @DefaultValue("30") int refreshes,
    @DefaultValue List<String> warm) {

  // EC2 throttles unfiltered reads at 5 to 10 a second for account A's own systems too:
  // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
  private static final Map<String, Double> GENTLE = Map.of("ec2", 5.0, "route53", 4.0);

  private static final DataSize USUAL_MEMORY = DataSize.ofMegabytes(256);

  InventoryProperties {
    check("concurrency", concurrency, concurrency > 0, "1 or more");
    check("concurrency-per-account", concurrencyPerAccount, concurrencyPerAccount > 0, "1 or more");
    check("concurrency-per-place", concurrencyPerPlace, concurrencyPerPlace > 0, "1 or more");
    check("rate", rate, rate > 0, "a number above 0");
    check("burst", burst, burst > 0, "a number above 0");
    check("deadline", deadline, deadline.isPositive(), "a time above 0s");
    check("patience", patience, patience.isPositive(), "a time above 0s");
    check("max-age", maxAge, !maxAge.isNegative(), "a time of 0s or more");
    check("page-cap", pageCap, pageCap > 0, "1 or more");
    check(
        "memory",
        String.valueOf(memory),
        memory == null || memory.toMegabytes() > 0,
        "1MB or more");
    check("refreshes", refreshes, refreshes > 0, "1 or more");
    rates.forEach((service, each) -> check("rates." + service, each, each > 0, "a number above 0"));
    var all = new HashMap<>(GENTLE);
    all.putAll(rates);
    rates = Map.copyOf(all);
    warm = List.copyOf(warm);
  }

  @Override
  public DataSize memory() {
    return memory == null ? memoryFor(Runtime.getRuntime().maxMemory()) : memory;
  }

  // As much again is held by what is under way; half the heap is left for reading and answering.
  static DataSize memoryFor(long heap) {
    return DataSize.ofBytes(Math.min(USUAL_MEMORY.toBytes(), heap / 4));
  }

  private static void check(String name, Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.inventory." + name, value, "accepted is " + what);
    }
  }
}
