package dev.vitrine.audit;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.springframework.stereotype.Component;

/** Gives requests names by which their lines are joined. */
@Component
class RequestNames {

  private final RandomGenerator random = RandomGeneratorFactory.getDefault().create();

  /** Sixteen digits that no other request is likely to have. */
  synchronized String next() {
    return HexFormat.of().toHexDigits(random.nextLong());
  }
}
