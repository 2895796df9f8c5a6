package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isTrue;
import static dev.vitrine.catalog.Condition.past;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pointer;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Image;

/**
 * A machine image of the account, disabled ones too; one of others is read where something names
 * it.
 */
@Component
final class Ec2Image implements ResourceType {
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.unnamed("ec2-image", "AMI", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeImages"))
          .id("ImageId")
          .arn("arn:{partition}:ec2:{region}::image/{id}")
          .name("Name")
          .createdAt("CreationDate")
          .tags("Tags")
          .column(STATE, "State")
          .column(TEXT, "Name")
          .column(TEXT, "Architecture")
          .column(TEXT, "PlatformDetails")
          .column(BOOLEAN, "Public")
          .column(TEXT, "ImdsSupport")
          .column(TEXT, "SourceImageId")
          .column(TEXT, "OwnerId")
          .column(TEXT, "Description")
          .column(INSTANT, "DeprecationTime")
          .column(INSTANT, "LastLaunchedTime")
          .column(INSTANT, "CreationDate")
          .link("BlockDeviceMappings.Ebs.SnapshotId", "ec2-snapshot")
          .link("SourceInstanceId", "ec2-instance")
          .link(
              new Pointer(
                  null,
                  Members.of("SourceImageId"),
                  "ec2-image",
                  null,
                  Members.of("SourceImageRegion")))
          .signal(
              CRITICAL,
              "Everyone may launch this image and read what is on it.",
              "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html",
              isTrue("Public"))
          .signal(
              INFO,
              "Instances of this image allow IMDSv1 unless they are told otherwise.",
              "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html",
              absent("ImdsSupport"))
          .signal(
              INFO,
              "The image is deprecated.",
              "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html",
              absent("DeprecationTime").not().and(past("DeprecationTime")))
          .foundBy("ami-")
          .console("ec2/home?region={region}#ImageDetails:imageId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeImages").giving("IncludeDisabled").giving("ImageIds", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeImagesPaginator(page -> page.owners("self").includeDisabled(true).maxResults(PAGE))
        .images()
        .stream()
        .map(Ec2Image::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeImages(one -> one.imageIds(id).includeDisabled(true))
        .images()
        .stream()
        .map(Ec2Image::item)
        .findFirst();
  }

  // The SDK calls this member PublicLaunchPermissions, AWS and its CLI call it Public.
  private static Item item(Image image) {
    return Item.of(image).with("Public", image.publicLaunchPermissions());
  }
}
