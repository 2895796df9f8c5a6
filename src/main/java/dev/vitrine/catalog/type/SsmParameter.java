package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.olderThan;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterMetadata;
import software.amazon.awssdk.services.ssm.model.ParameterStringFilter;

/** A parameter without its value, which is never asked for. */
@Component
final class SsmParameter implements ResourceType {
  private static final int PAGE = 50;

  private static final Pattern SECRET =
      Pattern.compile("(?i).*(passwo?r?d|secret|token|(api|private|access)[-_]?key).*");

  private static final Definition DEFINITION =
      Definition.of("AWS::SSM::Parameter", "SSM parameter", Scope.REGIONAL)
          .in("Systems Manager")
          .calls(Operation.of("ssm", "DescribeParameters"))
          .id("Name")
          .name("Name")
          .arnIn("ARN", "arn:{partition}:ssm:{region}:{account}:parameter{path}")
          .column(TEXT, "Name")
          .column(TEXT, "Type")
          .column(TEXT, "Tier")
          .column(NUMBER, "Version")
          .column(TEXT, "KeyId")
          .column(TEXT, "DataType")
          .column(TEXT, "Description")
          .column(TEXT, "LastModifiedUser")
          .column(INSTANT, "LastModifiedDate")
          .link("Key", "kms-key")
          .link("LastModifiedUser", "")
          .signal(
              WARNING,
              "Its name speaks of a secret, but its value is not encrypted.",
              "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html",
              is("Type", "String", "StringList").and(value("Name", SsmParameter::speaksOfASecret)))
          .signal(
              INFO,
              "The encrypted value has not changed for a year.",
              "AWS Well-Architected SEC02-BP05",
              is("Type", "SecureString").and(olderThan("LastModifiedDate", Duration.ofDays(365))))
          .console("systems-manager/parameters/{id}/description?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(SsmClient.class)
        .describeParametersPaginator(page -> page.maxResults(PAGE))
        .stream()
        .flatMap(page -> page.parameters().stream())
        .map(SsmParameter::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var one = ParameterStringFilter.builder().key("Name").option("Equals").values(id).build();
    return clients
        .of(SsmClient.class)
        .describeParameters(only -> only.parameterFilters(one))
        .parameters()
        .stream()
        .map(SsmParameter::item)
        .findFirst();
  }

  private static boolean speaksOfASecret(Object name) {
    return SECRET.matcher(String.valueOf(name)).matches();
  }

  // An alias is no key's id.
  private static Item item(ParameterMetadata parameter) {
    var key = parameter.keyId();
    return Item.of(parameter).with("Key", key == null || key.startsWith("alias/") ? null : key);
  }
}
