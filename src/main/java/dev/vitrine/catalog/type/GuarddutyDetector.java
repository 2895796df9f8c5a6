package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.guardduty.GuardDutyClient;

/** What makes GuardDuty look; where there is none, it is switched off. */
@Component
final class GuarddutyDetector implements ResourceType {

  private static final int PAGE = 50;

  private static final Definition DEFINITION =
      Definition.of("AWS::GuardDuty::Detector", "GuardDuty detector", Scope.REGIONAL)
          .in("GuardDuty")
          .calls(Operation.of("guardduty", "ListDetectors"))
          .id("DetectorId")
          .arn("arn:{partition}:guardduty:{region}:{account}:detector/{id}")
          .column(TEXT, "DetectorId")
          .slow()
          .console("guardduty/home?region={region}#/settings")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListDetectors").showing("DetectorIds[?@=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(GuardDutyClient.class)
        .listDetectorsPaginator(page -> page.maxResults(PAGE))
        .detectorIds()
        .stream()
        .map(id -> Item.only("DetectorId", id));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Detector",
            Operation.of("guardduty", "GetDetector"),
            (clients, item) ->
                clients
                    .of(GuardDutyClient.class)
                    .getDetector(one -> one.detectorId(Members.text(item, "DetectorId")))));
  }
}
