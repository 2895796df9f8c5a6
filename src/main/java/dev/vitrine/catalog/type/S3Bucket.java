package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;

/** A bucket; listed once for the account, its settings asked in the bucket's own region. */
@Component
final class S3Bucket implements ResourceType {

  // Unpaged calls are refused above a quota of 10,000 buckets, and only paged ones say the region:
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::S3::Bucket", "S3 bucket", Scope.GLOBAL)
          .in("S3")
          .calls(Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets"))
          .id("Name")
          .name("Name")
          .arn("arn:{partition}:s3:::{id}")
          .createdAt("CreationDate")
          .column(TEXT, "Name")
          .column(TEXT, "BucketRegion")
          .column(INSTANT, "CreationDate")
          .slow()
          .console("s3/buckets/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(S3Client.class)
        .listBucketsPaginator(page -> page.maxBuckets(PAGE))
        .buckets()
        .stream();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        detail(
            "Region",
            "GetBucketLocation",
            "s3:GetBucketLocation",
            "",
            (s3, name) -> s3.getBucketLocation(b -> b.bucket(name))),
        detail(
            "Public access block",
            "GetPublicAccessBlock",
            "s3:GetBucketPublicAccessBlock",
            "NoSuchPublicAccessBlockConfiguration",
            (s3, name) -> s3.getPublicAccessBlock(b -> b.bucket(name))),
        detail(
            "Encryption",
            "GetBucketEncryption",
            "s3:GetEncryptionConfiguration",
            "ServerSideEncryptionConfigurationNotFoundError",
            (s3, name) -> s3.getBucketEncryption(b -> b.bucket(name))),
        detail(
            "Versioning",
            "GetBucketVersioning",
            "s3:GetBucketVersioning",
            "",
            (s3, name) -> s3.getBucketVersioning(b -> b.bucket(name))),
        detail(
            "Policy status",
            "GetBucketPolicyStatus",
            "s3:GetBucketPolicyStatus",
            "NoSuchBucketPolicy",
            (s3, name) -> s3.getBucketPolicyStatus(b -> b.bucket(name))),
        detail(
            "Tags",
            "GetBucketTagging",
            "s3:GetBucketTagging",
            "NoSuchTagSet",
            (s3, name) -> s3.getBucketTagging(b -> b.bucket(name))),
        detail(
            "Access logging",
            "GetBucketLogging",
            "s3:GetBucketLogging",
            "",
            (s3, name) -> s3.getBucketLogging(b -> b.bucket(name))));
  }

  private static Detail detail(
      String name,
      String operation,
      String action,
      String absent,
      BiFunction<S3Client, String, SdkPojo> call) {
    return Detail.of(
            name,
            Operation.of("s3", operation, action),
            (clients, item) -> call.apply(home(clients, (Bucket) item), ((Bucket) item).name()))
        .absentOn(absent);
  }

  private static S3Client home(Clients clients, Bucket bucket) {
    var region = bucket.bucketRegion();
    return (region == null ? clients : clients.in(new RegionId(region))).of(S3Client.class);
  }
}
