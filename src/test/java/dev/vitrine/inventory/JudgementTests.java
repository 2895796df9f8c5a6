package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Column;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Setting;
import dev.vitrine.catalog.Verdict.Level;
import dev.vitrine.viewer.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What follows from what places said, and what does not. */
@VitrineTest
class JudgementTests {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final AccountId PROD = new AccountId("111111111111");

  private final List<Setting> settings;
  private final Account account;

  JudgementTests(List<Setting> settings, Accounts accounts) {
    this.settings = settings;
    this.account = accounts.find(new Viewer("k", "somebody"), PROD).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      mode = Mode.EXCLUDE,
      names = {"FOUND", "INCOMPLETE", "REGION_DISABLED", "NOT_AVAILABLE"})
  void callsARegionThatWasNotReadByItsNameAndNeverGood(Status status) {
    var verdict =
        judge("ebs-encryption", found("eu-west-1", ebs(true)), missing("us-east-1", status))
            .verdict();
    var expected =
        switch (status) {
          case PENDING -> Level.PENDING;
          case NOT_ASKED -> Level.NOT_ASKED;
          case FOUND,
              INCOMPLETE,
              DENIED,
              UNREACHABLE,
              REGION_DISABLED,
              NOT_AVAILABLE,
              THROTTLED,
              TIMED_OUT,
              FAILED ->
              Level.UNKNOWN;
        };
    assertThat(verdict.level()).isEqualTo(expected);
    assertThat(verdict.value()).isEqualTo("1 of 2 regions");
  }

  @Test
  void leavesOutRegionsThatTheAccountHasNotEnabled() {
    var one =
        judge(
            "ebs-encryption",
            found("eu-west-1", ebs(true)),
            missing("ap-southeast-3", Status.REGION_DISABLED));
    assertThat(one.verdict().level()).isEqualTo(Level.GOOD);
    assertThat(one.places()).hasSize(1);
  }

  @Test
  void looksForTheWorstRegionFirst() {
    var one =
        judge(
            "ebs-encryption",
            found("eu-west-1", ebs(true)),
            missing("eu-west-2", Status.PENDING),
            found("us-east-1", ebs(false)));
    assertThat(one.verdict().level()).isEqualTo(Level.ATTENTION);
    assertThat(one.verdict().value()).isEqualTo("1 of 3 regions");
    assertThat(one.places().getFirst().answer().place().region())
        .isEqualTo(new RegionId("us-east-1"));
  }

  @Test
  void letsOneTrailSufficeAndMissesItOnlyWhereAllWasRead() {
    var trail =
        Map.<String, Object>of("IsMultiRegionTrail", true, "IsLogging", "true", "Name", "t");
    assertThat(
            judge("trails", found("eu-west-1", trail), missing("us-east-1", Status.DENIED))
                .verdict()
                .level())
        .isEqualTo(Level.GOOD);
    assertThat(
            judge("trails", found("eu-west-1"), missing("us-east-1", Status.DENIED))
                .verdict()
                .level())
        .isEqualTo(Level.UNKNOWN);
    assertThat(judge("trails", found("eu-west-1"), found("us-east-1")).verdict().value())
        .isEqualTo("no trail");
  }

  @Test
  void countsInstancesOverRegionsAndSaysWhereNobodyKnows() {
    var lax = Map.<String, Object>of("State", "running", "MetadataOptions", "optional");
    var strict = Map.<String, Object>of("State", "running", "MetadataOptions", "required");
    var gone = Map.<String, Object>of("State", "terminated", "MetadataOptions", "optional");
    var partly =
        judge(
                "imdsv2",
                found("eu-west-1", lax, strict, gone),
                found("eu-west-2", strict),
                missing("us-east-1", Status.TIMED_OUT))
            .verdict();
    assertThat(partly.level()).isEqualTo(Level.ATTENTION);
    assertThat(partly.value()).isEqualTo("2 of 3");
    assertThat(partly.sentence()).isEqualTo("1 instance allows IMDSv1. Not read: 1 of 3 places.");
    assertThat(
            judge("imdsv2", found("eu-west-1", strict), missing("us-east-1", Status.TIMED_OUT))
                .verdict()
                .level())
        .isEqualTo(Level.UNKNOWN);
    assertThat(judge("imdsv2", found("eu-west-1", strict)).verdict().level()).isEqualTo(Level.GOOD);
    assertThat(judge("imdsv2", found("eu-west-1", Map.of("State", "running"))).verdict().level())
        .isEqualTo(Level.UNKNOWN);
  }

  @Test
  void doesNotCallAServiceThatIsNotThereGood() {
    var verdict = judge("security-hub", missing("eu-west-1", Status.NOT_AVAILABLE)).verdict();
    assertThat(verdict.level()).isEqualTo(Level.ATTENTION);
    assertThat(verdict.value()).isEqualTo("not there");
  }

  /** A place's answer, whose rows are made for the columns of what is judged. */
  @FunctionalInterface
  private interface Told {
    Answer about(Setting setting);
  }

  private AccountVerdict judge(String id, Told... told) {
    var setting = setting(id);
    return new Judgement(setting)
        .of(account, Stream.of(told).map(one -> one.about(setting)).toList());
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // The rows are only read.
  private static Told found(String region, Map<String, Object>... rows) {
    var place = new Place(PROD, new RegionId(region));
    return setting ->
        new Answer.Found(
            place,
            outcome(Status.FOUND),
            Stream.of(rows).map(row -> row(setting, place, row)).toList());
  }

  private static Told missing(String region, Status status) {
    return _ -> new Answer.Missing(new Place(PROD, new RegionId(region)), outcome(status));
  }

  private static Outcome outcome(Status status) {
    var by = status == Status.DENIED ? DeniedBy.IDENTITY_POLICY : null;
    return new Outcome(status, by, null, "Because.", null, null, NOW);
  }

  private static Map<String, Object> ebs(boolean on) {
    return Map.of("EbsEncryptionByDefault", on);
  }

  @SuppressWarnings("NullAway") // Class files do not say what a record's list may hold.
  private static Resource row(Setting setting, Place place, Map<String, Object> values) {
    var type = setting.type().definition();
    assertThat(type.columns().stream().map(Column::name).toList()).containsAll(values.keySet());
    var fields = new ArrayList<@Nullable Object>();
    type.columns().forEach(column -> fields.add(values.get(column.name())));
    return new Resource(
        PROD,
        place.region(),
        type.id(),
        "x",
        null,
        null,
        null,
        Map.of(),
        fields,
        List.of(),
        List.of(),
        null);
  }

  private Setting setting(String id) {
    return settings.stream().filter(one -> one.about().id().equals(id)).findFirst().orElseThrow();
  }
}
