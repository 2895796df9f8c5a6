package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The way into the AWS console: for every type and partition, and through the sign-in portal. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleLinkTests {

  private static final String ID = "111111111111";
  private static final String PORTAL = "https://d-1234567890.awsapps.com/start";
  private static final List<String> HOSTILE =
      List.of(
          "x",
          "../../evil",
          "//evil.example/",
          "@evil.example",
          "a&role_name=Admin&b=#c?d",
          "%2e%2e%2f",
          "{arn}{region}",
          "\" onclick=\"x",
          "a|b|c",
          "\u202e\r\n\u0000;é");

  private final Catalog catalog;

  ConsoleLinkTests(Catalog catalog) {
    this.catalog = catalog;
  }

  List<ResourceType> types() {
    return catalog.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void leadsIntoTheRightPartitionWithNothingButWhereToGo(ResourceType type) {
    var definition = type.definition();
    for (Partition partition : Partition.values()) {
      for (String id : HOSTILE) {
        for (String arn : new String[] {null, "arn:aws:x:::" + id}) {
          var url = plain(partition, definition, id, arn);
          var uri = URI.create(url);
          assertThat(uri.getScheme()).isEqualTo("https");
          assertThat(uri.getRawAuthority()).isEqualTo(ConsoleLink.host(partition));
          assertThat(uri.normalize().getRawPath()).isEqualTo(uri.getRawPath());
          assertThat(url).doesNotContain("{", "}", " ", "\"", "@");
          assertThat(url.indexOf("//", "https://".length())).isNegative();
          assertThat(url.toLowerCase(Locale.ROOT))
              .doesNotContain(
                  "signintoken", "federation", "accesskey", "sessiontoken", "secretkey");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void knowsThePageOfATypeOrItsArn(ResourceType type) {
    var definition = type.definition();
    assertThat(definition.traits().console() != null || definition.identity().arn() != null)
        .isTrue();
    assertThat(plain(Partition.AWS, definition, "one|two", "arn:aws:x:::one"))
        .doesNotContain("/console/home");
  }

  @Test
  void leadsToTheVeryResource() {
    assertThat(plain(Partition.AWS, type("ec2-instance"), "i-1", null))
        .isEqualTo(
            "https://console.aws.amazon.com/ec2/home?region=eu-west-1#InstanceDetails:instanceId=i-1");
    assertThat(plain(Partition.AWS_CN, type("s3-bucket"), "b", null))
        .isEqualTo("https://console.amazonaws.cn/s3/buckets/b");
    assertThat(plain(Partition.AWS_US_GOV, type("iam-role"), "a/b", null))
        .isEqualTo("https://console.amazonaws-us-gov.com/iam/home#/roles/details/a%2Fb");
    assertThat(plain(Partition.AWS, type("logs-log-group"), "/aws/x", null))
        .endsWith("#logsV2:log-groups/log-group/$252Faws$252Fx");
    assertThat(plain(Partition.AWS, type("ecs-service"), "c|s", null))
        .endsWith("/ecs/v2/clusters/c/services/s?region=eu-west-1");
    assertThat(plain(Partition.AWS, type("sqs-queue"), "q", "arn:aws:sqs:eu-west-1:1:q"))
        .endsWith("/go/view?arn=arn%3Aaws%3Asqs%3Aeu-west-1%3A1%3Aq");
    assertThat(plain(Partition.AWS, type("sns-topic"), "t", null))
        .endsWith("/console/home?region=eu-west-1");
  }

  @Test
  void goesThroughThePortalAsTheReadersOwnRole() {
    for (String id : HOSTILE) {
      var url = link(PORTAL + "/", Partition.AWS, type("s3-bucket"), id, null);
      assertThat(url.throughPortal()).isTrue();
      assertThat(url.url()).startsWith(PORTAL + "/#/console?account_id=" + ID + "&role_name=");
      var parameters = url.url().substring(url.url().indexOf("?") + 1).split("&", -1);
      assertThat(parameters).hasSize(3);
      assertThat(decoded(parameters[1])).isEqualTo("role_name=Read&Only");
      assertThat(decoded(parameters[2]))
          .isEqualTo("destination=" + plain(Partition.AWS, type("s3-bucket"), id, null));
    }
  }

  @Test
  void leadsToTheConsoleItselfWhereNobodySaidWhichRoleThatIs() {
    var without = account(Partition.AWS, Optional.empty());
    var links = new ConsoleLinks(new ConsoleProperties(URI.create(PORTAL)));
    assertThat(links.account(without).url())
        .isEqualTo("https://console.aws.amazon.com/console/home?region=us-east-1");
    assertThat(links.account(without).throughPortal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://d-1.awsapps.com/start",
        "d-1.awsapps.com/start",
        "https:d-1.awsapps.com",
        "https://user@d-1.awsapps.com/start",
        "https://d-1.awsapps.com/start?a=b",
        "https://d-1.awsapps.com/start#/",
        "https:///start",
        "javascript:alert(1)"
      })
  void refusesAPortalThatIsNone(String url) {
    assertThatThrownBy(() -> new ConsoleProperties(URI.create(url)))
        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
        .hasMessageContaining("vitrine.console.portal-url");
  }

  private Definition type(String id) {
    return catalog.find(id).orElseThrow().definition();
  }

  private static String plain(
      Partition partition, Definition type, String id, @Nullable String arn) {
    return link(null, partition, type, id, arn).url();
  }

  private static ConsoleLink link(
      @Nullable String portal,
      Partition partition,
      Definition type,
      String id,
      @Nullable String arn) {
    var region =
        type.scope() == Scope.GLOBAL
            ? RegionId.GLOBAL
            : partition == Partition.AWS ? new RegionId("eu-west-1") : partition.home();
    return new ConsoleLinks(new ConsoleProperties(portal == null ? null : URI.create(portal)))
        .resource(account(partition, Optional.of("Read&Only")), region, type, id, arn);
  }

  private static Account account(Partition partition, Optional<String> consoleRole) {
    var id = new AccountId(ID);
    return new Account(
        id,
        "one",
        new RoleArn(partition, id, "RoleForB"),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        consoleRole);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
