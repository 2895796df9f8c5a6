package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
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
import software.amazon.awssdk.services.account.AccountClient;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** A region that AWS has, and whether the account has enabled it. */
@Component
final class Ec2Region implements ResourceType {
  // More than AWS answers at once there are not:
  // https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html
  private static final int PAGE = 50;

  private static final Definition DEFINITION =
      Definition.unnamed("ec2-region", "Region", Scope.GLOBAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeRegions"))
          .id("RegionName")
          .name("RegionName")
          .column(TEXT, "RegionName")
          .column(STATE, "OptInStatus")
          .column(TEXT, "Endpoint")
          .signal(
              INFO,
              "The account has enabled this region, which is off by default.",
              "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
              is("OptInStatus", "opted-in"))
          .slow()
          .console("ec2/home?region={id}#Home:")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeRegions").giving("AllRegions").giving("RegionNames", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeRegions(all -> all.allRegions(true))
        .regions()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeRegions(one -> one.regionNames(id).allRegions(true))
        .regions()
        .stream()
        .findFirst();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Account Management",
            Operation.of("account", "ListRegions"),
            (clients, item) -> {
              var name = Members.text(item, "RegionName");
              var answer = clients.of(AccountClient.class).listRegions(all -> all.maxResults(PAGE));
              return answer.toBuilder()
                  .regions(
                      answer.regions().stream().filter(o -> name.equals(o.regionName())).toList())
                  .build();
            }));
  }
}
