package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every data file, and what the files say together. */
class DataFileTests {

  private static final List<String> REGIONS =
      List.of("eu-west-1", "us-east-1", "ap-southeast-2", "global");
  private static final Pattern REFERENCE =
      Pattern.compile("\\b(i|vpc|subnet|sg|eni|vol)-0[0-9a-f]{16}");

  private final World world = new World();
  private final TypeFiles files = new TypeFiles();
  private final Stock stock = new Stock(files);

  static Stream<String> types() {
    return StreamSupport.stream(new TypeFiles().all().spliterator(), false).map(TypeFile::id);
  }

  @ParameterizedTest
  @MethodSource("types")
  void speaksOfNothingThatAwsDoesNotKnow(String type) {
    new ShapeCheck(new AwsServices(), new Operations()).check(files.named(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasResourcesInPaymentsProd(String type) {
    TypeFile file = files.named(type);
    List<String> regions =
        file.global() ? List.of("global") : List.of("eu-west-1", "us-east-1", "ap-southeast-2");

    for (String region : regions) {
      assertThat(things(type, "111111111111", region)).as(region).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasResourcesInEveryAccountButTheHub(String type) {
    String region = files.named(type).global() ? "global" : "eu-west-1";

    assertThat(world.accounts())
        .filteredOn(account -> account.role().isPresent())
        .allSatisfy(account -> assertThat(things(type, account.id(), region)).isNotEmpty());
  }

  @Test
  void hasTwelveHundredInstancesInPaymentsProdInVirginia() {
    assertThat(things("ec2-instance", "111111111111", "us-east-1")).hasSize(1200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ec2-instance, InstanceId InstanceType State.Name PrivateIpAddress PublicIpAddress VpcId
          ec2-instance, SubnetId LaunchTime Placement.AvailabilityZone ImageId PlatformDetails
          ec2-instance, IamInstanceProfile.Arn KeyName MetadataOptions.HttpTokens Tags.Value
          ec2-security-group, GroupId GroupName Description VpcId IpPermissions.IpRanges.CidrIp Tags.Key
          ec2-vpc, VpcId CidrBlock State IsDefault DhcpOptionsId Tags.Key
          ec2-subnet, SubnetId VpcId CidrBlock AvailabilityZone AvailableIpAddressCount State
          ec2-subnet, MapPublicIpOnLaunch Tags.Key
          ec2-volume, VolumeId Size State VolumeType Iops Throughput Encrypted KmsKeyId SnapshotId
          ec2-volume, AvailabilityZone CreateTime Attachments.InstanceId Tags.Key
          ec2-network-interface, Status InterfaceType PrivateIpAddress Association.PublicIp VpcId
          ec2-network-interface, SubnetId Description Attachment.InstanceId MacAddress RequesterManaged
          ec2-network-interface, Groups.GroupId TagSet.Key
          s3-bucket, Name CreationDate BucketRegion
          iam-role, RoleName Path CreateDate Description MaxSessionDuration RoleId
          iam-role, AssumeRolePolicyDocument RoleLastUsed.Region PermissionsBoundary.PermissionsBoundaryArn
          iam-user, UserName Path CreateDate PasswordLastUsed UserId
          """)
  void fillsEveryColumn(String type, String columns) {
    List<Thing> things = prod(type);

    assertThat(columns.split(" "))
        .allSatisfy(column ->
            assertThat(things)
                .as(column)
                .anyMatch(thing ->
                    Dotted.texts(thing.item(), column).stream().anyMatch(text -> !text.isEmpty())));
  }

  @ParameterizedTest
  @CsvSource({
    "ec2-instance, Tags",
    "ec2-instance, PublicIpAddress",
    "ec2-instance, IamInstanceProfile",
    "ec2-instance, KeyName",
    "ec2-instance, VpcId",
    "ec2-security-group, Tags",
    "ec2-vpc, Tags",
    "ec2-volume, KmsKeyId",
    "ec2-volume, Throughput",
    "ec2-network-interface, Attachment",
    "ec2-network-interface, Association",
    "iam-role, Description",
    "iam-role, PermissionsBoundary",
    "iam-user, PasswordLastUsed"
  })
  void leavesOutWhatAwsLeavesOut(String type, String member) {
    assertThat(prod(type)).anyMatch(thing -> !thing.item().has(member));
  }

  @ParameterizedTest
  @CsvSource({
    "GetPublicAccessBlock",
    "GetBucketEncryption",
    "GetBucketVersioning",
    "GetBucketPolicyStatus",
    "GetBucketTagging",
    "GetBucketLogging"
  })
  void hasBucketsWithAndWithoutEachSetting(String operation) {
    assertThat(prod("s3-bucket"))
        .anyMatch(bucket -> bucket.details().containsKey(operation))
        .anyMatch(bucket -> !bucket.details().containsKey(operation));
  }

  @Test
  void opensAPortToEveryone() {
    assertThat(prod("ec2-security-group"))
        .anyMatch(group ->
            group.item().path("IpPermissions").toString().contains("\"FromPort\":22")
                && group.item().path("IpPermissions").toString().contains("0.0.0.0/0"));
  }

  @Test
  void givesEveryResourceOfTheWorldAnIdOfItsOwn() {
    Map<String, List<String>> ids = new HashMap<>();
    for (var member :
        Map.of(
                "ec2-instance", "InstanceId",
                "ec2-volume", "VolumeId",
                "ec2-network-interface", "NetworkInterfaceId",
                "ec2-vpc", "VpcId",
                "ec2-subnet", "SubnetId",
                "ec2-security-group", "GroupId",
                "s3-bucket", "Name",
                "iam-role", "RoleId",
                "iam-user", "UserId")
            .entrySet()) {
      ids.put(
          member.getKey(),
          everywhere(member.getKey())
              .map(thing -> thing.item().path(member.getValue()).asString())
              .toList());
    }

    assertThat(ids).allSatisfy((_, all) -> assertThat(all).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void refersToNothingThatIsNotThere() {
    for (WorldAccount account : world.accounts()) {
      for (String region : REGIONS) {
        Set<String> there = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (String type :
            List.of(
                "ec2-instance",
                "ec2-vpc",
                "ec2-subnet",
                "ec2-security-group",
                "ec2-volume",
                "ec2-network-interface")) {
          for (Thing thing : things(type, account.id(), region)) {
            there.add(
                REFERENCE.matcher(own(thing.item())).results().findFirst().orElseThrow().group());
            REFERENCE.matcher(thing.item().toString()).results().forEach(m -> named.add(m.group()));
            REFERENCE
                .matcher(thing.details().values().toString())
                .results()
                .forEach(m -> named.add(m.group()));
          }
        }
        assertThat(there).as(account.name() + "/" + region).containsAll(named);
      }
    }
  }

  private static String own(JsonNode item) {
    return Stream.of("InstanceId", "VolumeId", "NetworkInterfaceId", "GroupId", "SubnetId", "VpcId")
        .filter(item::has)
        .map(member -> item.path(member).asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void givesNoTwoInterfacesOfAPlaceTheSameAddress() {
    List<String> addresses =
        everywhere("ec2-network-interface")
            .flatMap(thing ->
                Stream.concat(
                    Dotted.texts(thing.item(), "PrivateIpAddress").stream(),
                    Dotted.texts(thing.item(), "Association.PublicIp").stream()))
            .toList();

    assertThat(addresses).doesNotHaveDuplicates();
  }

  @Test
  void keepsEveryVpcWithinTheTenNetwork() {
    assertThat(everywhere("ec2-vpc"))
        .allMatch(vpc -> vpc.item().path("CidrBlock").asString().startsWith("10."));
  }

  @Test
  void findsEachInstanceProfileAndItsRole() {
    Set<String> roles = texts("iam-role", "Arn");
    Set<String> profiles = texts("iam-instance-profile", "Arn");

    assertThat(profiles).containsAll(texts("ec2-instance", "IamInstanceProfile.Arn"));
    assertThat(roles).containsAll(texts("iam-instance-profile", "Roles.Arn"));
  }

  @Test
  void showsTheTrustThatStsReallyEvaluates() {
    var documents = new Identity(new MovableClock()).documents();
    for (WorldAccount account : world.accounts()) {
      if (account.role().isPresent()) {
        Role role = documents.role("arn:aws:iam::" + account.id() + ":role/RoleForB").orElseThrow();
        JsonNode shown =
            things("iam-role", account.id(), "global").stream()
                .map(Thing::item)
                .filter(item -> item.path("RoleName").asString().equals("RoleForB"))
                .findFirst()
                .orElseThrow();
        String document =
            URLDecoder.decode(
                shown.path("AssumeRolePolicyDocument").asString(), StandardCharsets.UTF_8);

        assertThat(JsonMapper.shared().readTree(document))
            .isEqualTo(JsonMapper.shared().readTree(role.trust().source()));
        assertThat(shown.path("RoleId").asString()).isEqualTo(role.id());
      }
    }
  }

  @Test
  void refusesAFileThatSpeaksOfWhatAwsDoesNotKnow() {
    TypeFile file =
        TypeFile.read(
            "ec2-wonder",
            JsonMapper.shared()
                .readTree(
                    """
                    {"service": "ec2", "scope": "regional",
                     "operations": {"DescribeVpcs": {"put": "Vpcs[]"}},
                     "entries": [{"key": "a", "in": ["*/*"], "item": {"VpcId": "vpc-1", "Wonder": 1}}]}
                    """),
            new Styles());

    assertThatThrownBy(() -> new ShapeCheck(new AwsServices(), new Operations()).check(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sandbox/ec2-wonder.json: DescribeVpcs: Vpcs.AWS knows no member Wonder");
  }

  @Test
  void refusesAFileWithAWordThatNothingReads() {
    var file = JsonMapper.shared().readTree("{\"service\": \"ec2\", \"scop\": \"regional\"}");

    assertThatThrownBy(() -> TypeFile.read("ec2-wonder", file, new Styles()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sandbox/ec2-wonder.json")
        .hasMessageContaining("scop");
  }

  private Set<String> texts(String type, String path) {
    Set<String> texts = new HashSet<>();
    everywhere(type).forEach(thing -> texts.addAll(Dotted.texts(thing.item(), path)));
    return texts;
  }

  private List<Thing> prod(String type) {
    List<Thing> things = new ArrayList<>();
    REGIONS.forEach(region -> things.addAll(things(type, "111111111111", region)));
    return things;
  }

  private Stream<Thing> everywhere(String type) {
    List<String> regions = files.named(type).global() ? List.of("global") : REGIONS.subList(0, 3);
    return world.accounts().stream()
        .flatMap(account ->
            regions.stream().flatMap(region -> things(type, account.id(), region).stream()));
  }

  private List<Thing> things(String type, String account, String region) {
    return stock.things(
        files.named(type), new Spot(world.account(account), world.position(account), region));
  }
}
