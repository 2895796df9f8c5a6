package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class InventoryPropertiesTests {

  @Test
  void takesNoMoreThanAQuarterOfASmallHeapForAnswers() {
    assertThat(InventoryProperties.memoryFor(DataSize.ofMegabytes(512).toBytes()))
        .isEqualTo(DataSize.ofMegabytes(128));
    assertThat(InventoryProperties.memoryFor(DataSize.ofGigabytes(8).toBytes()))
        .isEqualTo(DataSize.ofMegabytes(256));
  }
}
