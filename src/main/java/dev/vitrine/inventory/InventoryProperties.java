package dev.vitrine.inventory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How much is asked at once, and how long answers count.
 *
 * @param concurrency the most places that are read at once
 * @param concurrencyPerAccount the most places of one account that are read at once
 * @param deadline how long an inquiry goes on; what has not answered then is timed out
 * @param maxAge how old an answer may be that is served again
 * @param pageCap the most pages that are read of one list in one place
 */
@ConfigurationProperties("vitrine.inventory")
record InventoryProperties(
    @DefaultValue("128") int concurrency,
    @DefaultValue("16") int concurrencyPerAccount,
    @DefaultValue("15s") Duration deadline,
    @DefaultValue("5m") Duration maxAge,
    @DefaultValue("100") int pageCap) {

  InventoryProperties {
    check("concurrency", concurrency, concurrency > 0, "1 or more");
    check("concurrency-per-account", concurrencyPerAccount, concurrencyPerAccount > 0, "1 or more");
    check("deadline", deadline, deadline.isPositive(), "a time above 0s");
    check("max-age", maxAge, !maxAge.isNegative(), "a time of 0s or more");
    check("page-cap", pageCap, pageCap > 0, "1 or more");
  }

  private static void check(String name, Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.inventory." + name, value, "accepted is " + what);
    }
  }
}
