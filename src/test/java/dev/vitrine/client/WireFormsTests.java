package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class WireFormsTests {

  @Test
  void isWholeAndSaysWhereItComesFrom() throws Exception {
    var text =
        new ClassPathResource("client/wire-forms.tsv").getContentAsString(StandardCharsets.UTF_8);

    assertThat(text.lines().findFirst().orElseThrow())
        .matches(
            "# From the service models of botocore \\d+\\.\\d+\\.\\d+, extracted on \\d{4}-\\d\\d-\\d\\d by wire-forms.py");
    var services = WireForms.bundled().services();
    assertThat(services).hasSizeGreaterThan(400);
    assertThat(services.stream().map(ServiceForm::name)).isSorted().doesNotHaveDuplicates();
    assertThat(services.stream().flatMap(service -> service.rest().get().stream()))
        .hasSizeGreaterThan(10_000)
        .allMatch(form -> form.operation().matches("[A-Za-z0-9_]+"))
        .allMatch(form -> form.method().matches("GET|HEAD|POST|PUT|DELETE|PATCH"));
  }

  @ParameterizedTest
  @CsvSource({
    "S3, s3",
    "s3, s3",
    "Ec2, ec2",
    "S3Control, s3control",
    "ElasticLoadBalancing, elb",
    "ElasticLoadBalancingV2, elbv2",
    "CloudWatchLogs, logs",
    "EventBridge, events",
    "Sfn, stepfunctions",
    "CognitoIdentityProvider, cognito-idp",
    "DatabaseMigration, dms",
    "Config, config",
    "DynamoDb, dynamodb",
    "OpenSearch, opensearch",
    "Elasticsearch, es"
  })
  void namesAServiceAsBotocoreDoes(String sdkName, String service) {
    assertThat(ServiceNames.of(sdkName)).contains(service);
  }

  @ParameterizedTest
  @CsvSource({"Nothing", "''", "null", "PinpointSMSVoice"})
  void namesNoServiceWhereThereIsNoneOrMoreThanOne(String sdkName) {
    assertThat(ServiceNames.of(sdkName)).isEmpty();
  }

  @Test
  void doesNotDependOnTheMachinesLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ServiceNames.of("IAM")).contains("iam");
    } finally {
      Locale.setDefault(before);
    }
  }
}
