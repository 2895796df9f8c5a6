package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArnFormTests {

  @ParameterizedTest
  @CsvSource({
    "arn:aws:ssm:eu-west-1:111111111111:parameter/shop/db/host, /shop/db/host",
    "arn:aws:ssm:eu-west-1:111111111111:parameter/plain, plain"
  })
  void readsAPathOfOneWordWithoutItsSlash(String arn, String id) {
    var form = ArnForm.of("arn:{partition}:ssm:{region}:{account}:parameter{path}");

    assertThat(form.read(arn))
        .hasValueSatisfying(named -> assertThat(named.id()).isEqualTo(id));
  }
}
