package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.opensearch.OpenSearchClient;
import software.amazon.awssdk.services.opensearch.model.DomainInfo;

/** A search domain, of OpenSearch or still of Elasticsearch; five are described by one call. */
@Component
final class OpensearchserviceDomain implements ResourceType {

  // https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DescribeDomains.html
  private static final int AT_ONCE = 5;

  private static final Definition DEFINITION =
      Definition.of("AWS::OpenSearchService::Domain", "OpenSearch domain", Scope.REGIONAL)
          .in("OpenSearch Service")
          .calls(operation("ListDomainNames"), operation("DescribeDomains"))
          .id("DomainName")
          .name("DomainName")
          .arnIn("ARN", "arn:{partition}:es:{region}:{account}:domain/{id}")
          .column(STATE, "DomainProcessingStatus")
          .column(TEXT, "EngineVersion")
          .column(TEXT, "ClusterConfig.InstanceType")
          .column(NUMBER, "ClusterConfig.InstanceCount")
          .column(NUMBER, "EBSOptions.VolumeSize")
          .column(TEXT, "Endpoint")
          .column(TEXT, "Endpoints.vpc")
          .reference("VPCOptions.VPCId", "ec2-vpc")
          .column(BOOLEAN, "EncryptionAtRestOptions.Enabled")
          .column(BOOLEAN, "ServiceSoftwareOptions.UpdateAvailable")
          .link("VPCOptions.SubnetIds", "ec2-subnet")
          .link("VPCOptions.SecurityGroupIds", "ec2-security-group")
          .link("EncryptionAtRestOptions.KmsKeyId", "kms-key")
          .link("CognitoOptions.UserPoolId", "cognito-user-pool")
          .link("CognitoOptions.RoleArn", "iam-role")
          .link(
              "DomainEndpointOptions.CustomEndpointCertificateArn",
              "certificatemanager-certificate")
          .link("LogPublishingOptions.INDEX_SLOW_LOGS.CloudWatchLogsLogGroupArn", "logs-log-group")
          .link(
              "LogPublishingOptions.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn",
              "logs-log-group")
          .signal(
              CRITICAL,
              "The domain stands in no VPC: its endpoint can be reached from the internet.",
              "Security Hub Opensearch.2",
              absent("VPCOptions.VPCId"))
          .signal(
              WARNING,
              "The domain's data is not encrypted at rest.",
              "Security Hub Opensearch.1",
              isFalse("EncryptionAtRestOptions.Enabled"))
          .signal(
              WARNING,
              "The domain takes requests that are not encrypted.",
              "Security Hub Opensearch.8",
              isFalse("DomainEndpointOptions.EnforceHTTPS"))
          .signal(
              INFO,
              "A software update waits to be installed.",
              "Security Hub Opensearch.10",
              isTrue("ServiceSoftwareOptions.UpdateAvailable"))
          .foundBy(Clue.DNS_NAME)
          .console("aos/home?region={region}#opensearch/domains/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeDomains").giving("DomainNames", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var client = clients.of(OpenSearchClient.class);
    return client.listDomainNames(_ -> {}).domainNames().stream()
        .map(DomainInfo::domainName)
        .gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(names ->
            client.describeDomains(some -> some.domainNames(names)).domainStatusList().stream());
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(OpenSearchClient.class)
        .describeDomains(one -> one.domainNames(id))
        .domainStatusList()
        .stream()
        .findFirst();
  }

  private static Operation operation(String name) {
    return Operation.of("opensearch", name, "es:" + name);
  }
}
