package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;

/** A REST API of API Gateway's older kind. */
@Component
final class ApigatewayRestApi implements ResourceType {

  private static final int PAGE = 500;

  private static final Definition DEFINITION =
      Definition.of("AWS::ApiGateway::RestApi", "REST API", Scope.REGIONAL)
          .in("API Gateway")
          .calls(
              Operation.of("apigateway", "GetRestApis", "apigateway:GET")
                  // The same action on everything would read the values of API keys.
                  .on("arn:aws:apigateway:*::/restapis"))
          .id("id")
          .name("name")
          .arn("arn:{partition}:apigateway:{region}::/restapis/{id}")
          .createdAt("createdDate")
          .tags("tags")
          .column(TEXT, "name")
          .column(TEXT, "description")
          .column(STATE, "apiStatus")
          .texts("endpointConfiguration.types")
          .column(TEXT, "securityPolicy")
          .column(TEXT, "apiKeySource")
          .column(BOOLEAN, "disableExecuteApiEndpoint")
          .column(TEXT, "version")
          .column(INSTANT, "createdDate")
          .link("endpointConfiguration.vpcEndpointIds", "ec2-vpc-endpoint")
          .signal(
              WARNING,
              "The last update of the API failed.",
              "https://docs.aws.amazon.com/apigateway/latest/api/API_RestApi.html",
              is("apiStatus", "FAILED"))
          .signal(
              WARNING,
              "The API accepts TLS 1.0.",
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html",
              is("securityPolicy", "TLS_1_0"))
          .console("apigateway/main/apis/{id}/resources?api={id}&region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(ApiGatewayClient.class)
        .getRestApisPaginator(page -> page.limit(PAGE))
        .items()
        .stream();
  }
}
