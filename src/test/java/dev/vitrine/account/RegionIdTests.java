package dev.vitrine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionIdTests {

  @ParameterizedTest
  @ValueSource(strings = {"eu-west-1", "ap-southeast-3", "cn-north-1", "us-gov-west-1", "global"})
  void takesRegionsThatAwsHas(String value) {
    assertThat(RegionId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "us-east-1.evil.com/",
        "us-east-1#",
        "US-EAST-1",
        "mars-1",
        "us-mars-1",
        "us-east-1\n",
        "169.254.169.254",
        "..",
        "aws-global"
      })
  void refusesWhatIsNoRegion(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> RegionId.of(value));
  }

  @ParameterizedTest
  @CsvSource({"eu-west-1, aws", "cn-north-1, aws-cn", "us-gov-east-1, aws-us-gov"})
  void liesInItsPartition(String region, String partition) {
    assertThat(Partition.of(RegionId.of(region)).map(Partition::id)).contains(partition);
  }

  @Test
  void knowsNoPartitionOfWhatIsGlobal() {
    assertThat(Partition.of(RegionId.GLOBAL)).isEmpty();
    assertThat(Partition.AWS.has(RegionId.GLOBAL)).isTrue();
  }

  @Test
  void listsTheRegionsOfAPartitionAndNoOthers() {
    assertThat(Partition.AWS_CN.regions())
        .extracting(RegionId::value)
        .containsExactly("cn-north-1", "cn-northwest-1");
    assertThat(Partition.AWS.regions()).noneMatch(region -> region.value().startsWith("cn-"));
  }
}
