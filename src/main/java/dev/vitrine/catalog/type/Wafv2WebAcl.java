package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.wafv2.Wafv2Client;
import software.amazon.awssdk.services.wafv2.model.ListWebAcLsResponse;

/** A web ACL; those of CloudFront belong to no region and are asked for at the partition's home. */
@Component
final class Wafv2WebAcl implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::WAFv2::WebACL", "WAF web ACL", Scope.BOTH)
          .in("WAF")
          .calls(Operation.of("wafv2", "ListWebACLs"))
          .id("Id")
          .name("Name")
          .arnIn("ARN", "arn:{partition}:wafv2:{region}:{account}:{scope}/webacl/{}/{id}")
          .column(TEXT, "Name")
          .column(TEXT, "Scope")
          .column(TEXT, "Description")
          .slow()
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListWebACLs")
        .giving("Scope", "{Scope}")
        .giving("Limit", String.valueOf(PAGE))
        .showing("WebACLs[?Id=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var waf = clients.of(Wafv2Client.class);
    var scope = clients.region().isGlobal() ? "CLOUDFRONT" : "REGIONAL";
    return Pages.of(
            marker -> waf.listWebACLs(page -> page.scope(scope).limit(PAGE).nextMarker(marker)),
            ListWebAcLsResponse::nextMarker)
        .flatMap(page -> page.webACLs().stream())
        .map(summary -> Item.of(summary).with("Scope", scope));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
                "Rules",
                Operation.of("wafv2", "GetWebACL"),
                (clients, item) ->
                    clients
                        .of(Wafv2Client.class)
                        .getWebACL(one ->
                            one.name(Members.text(item, "Name"))
                                .id(Members.text(item, "Id"))
                                .scope(Members.text(item, "Scope"))))
            // What an origin knows its own front by is often the value of a header.
            .withholding("**.SearchString", "**.InsertHeaders.Value", "**.ResponseHeaders.Value"));
  }
}
