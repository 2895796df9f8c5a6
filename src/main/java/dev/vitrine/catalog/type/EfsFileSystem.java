package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.BYTES;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.efs.EfsClient;

/** A file system that many machines mount at once; its mount targets cost a call of their own. */
@Component
final class EfsFileSystem implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::EFS::FileSystem", "EFS file system", Scope.REGIONAL)
          .in("EFS")
          .calls(operation("DescribeFileSystems"))
          .id("FileSystemId")
          .name("Name")
          .arnIn(
              "FileSystemArn",
              "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{id}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(STATE, "LifeCycleState")
          .column(BYTES, "SizeInBytes.Value")
          .column(NUMBER, "NumberOfMountTargets")
          .column(TEXT, "PerformanceMode")
          .column(TEXT, "ThroughputMode")
          .column(TEXT, "AvailabilityZoneName")
          .column(BOOLEAN, "Encrypted")
          .reference("KmsKeyId", "kms-key")
          .column(INSTANT, "CreationTime")
          .signal(
              WARNING,
              "The file system is not encrypted.",
              "Security Hub EFS.1",
              isFalse("Encrypted"))
          .signal(
              INFO,
              "The file system has no mount target: nothing can mount it.",
              "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
              is("NumberOfMountTargets", "0"))
          .foundBy("fs-")
          .console("efs/home?region={region}#/file-systems/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(EfsClient.class)
        .describeFileSystemsPaginator(page -> page.maxItems(PAGE))
        .fileSystems()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(EfsClient.class)
        .describeFileSystems(one -> one.fileSystemId(id))
        .fileSystems()
        .stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Mount targets",
            operation("DescribeMountTargets"),
            (clients, item) ->
                clients
                    .of(EfsClient.class)
                    .describeMountTargets(page ->
                        page.fileSystemId(Members.text(item, "FileSystemId")).maxItems(PAGE))));
  }

  private static Operation operation(String name) {
    return Operation.of("efs", name, "elasticfilesystem:" + name);
  }
}
