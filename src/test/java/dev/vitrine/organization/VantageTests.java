package dev.vitrine.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RoleArn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.endpoints.AwsEndpointAttribute;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4AuthScheme;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.organizations.endpoints.OrganizationsEndpointProvider;

/** From which account and by which region the organization is read. */
class VantageTests {

  private static final String A = "111111111111";

  @ParameterizedTest
  @EnumSource(Partition.class)
  void asksTheOneRegionThatAnswersInThePartition(Partition partition) {
    var region = Vantage.regionOf(partition);
    var endpoint =
        OrganizationsEndpointProvider.defaultProvider()
            .resolveEndpoint(asked -> asked.region(Region.of(region.value())))
            .join();
    assertThat(endpoint.url().getHost()).startsWith("organizations." + region + ".amazonaws.com");
    assertThat(endpoint.attribute(AwsEndpointAttribute.AUTH_SCHEMES))
        .singleElement()
        .isInstanceOfSatisfying(
            SigV4AuthScheme.class,
            scheme -> assertThat(scheme.signingRegion()).isEqualTo(region.value()));
  }

  @Test
  void takesTheConfiguredAccountAsItIs() {
    var vantage = new Vantage(Settings.readBy(A, null, null), List.of(configured()));
    assertThat(vantage.account()).contains(configured());
  }

  @Test
  void takesAnotherRoleInTheConfiguredAccountWhereOneIsNamed() {
    var vantage = new Vantage(Settings.readBy(A, "OrgReader", null), List.of(configured()));
    assertThat(vantage.account())
        .hasValueSatisfying(account -> {
          assertThat(account.role()).hasToString("arn:aws-cn:iam::111111111111:role/OrgReader");
          assertThat(account.externalId()).contains(new ExternalId("its-own"));
        });
  }

  @Test
  void takesAnAccountThatIsNotConfiguredWithTheRoleThatIsNamed() {
    var arn = "arn:aws-us-gov:iam::111111111111:role/org/Reader";
    assertThat(new Vantage(Settings.readBy(A, "OrgReader", null), List.of()).account())
        .hasValueSatisfying(account -> {
          assertThat(account.role()).hasToString("arn:aws:iam::111111111111:role/OrgReader");
          assertThat(account.externalId()).contains(new ExternalId("an-external-id"));
        });
    assertThat(new Vantage(Settings.readBy(A, null, arn), List.of()).account())
        .map(Account::role)
        .contains(RoleArn.of(arn));
  }

  @Test
  void learnsThePartitionOfSuchAnAccountFromTheRegions() {
    var vantage = new Vantage(Settings.readBy(A, "R", null, "cn-north-1"), List.of());
    assertThat(vantage.account()).map(Account::partition).contains(Partition.AWS_CN);
  }

  @Test
  void refusesAnAccountOfWhichNobodySaidTheRole() {
    assertThatThrownBy(() -> new Vantage(Settings.readBy(A, null, null), List.of()))
        .hasMessageContaining("vitrine.organization.role");
  }

  @Test
  void refusesRegionsOfAnotherPartition() {
    var properties = Settings.readBy(A, null, null, "eu-west-1");
    assertThatThrownBy(() -> new Vantage(properties, List.of(configured())))
        .hasMessageContaining("vitrine.organization.regions")
        .hasMessageContaining("aws-cn");
  }

  private static Account configured() {
    return new Account(
        new AccountId(A),
        "payments",
        RoleArn.of("arn:aws-cn:iam::111111111111:role/RoleForB"),
        Optional.of(new ExternalId("its-own")),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }
}
