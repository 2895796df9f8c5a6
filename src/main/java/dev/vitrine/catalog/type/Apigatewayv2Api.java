package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.apigatewayv2.model.GetApisResponse;

/** An HTTP or WebSocket API; AWS pages them by texts, and the SDK has no paginator for them. */
@Component
final class Apigatewayv2Api implements ResourceType {

  private static final String PAGE = "500";

  private static final Definition DEFINITION =
      Definition.of("AWS::ApiGatewayV2::Api", "HTTP / WebSocket API", Scope.REGIONAL)
          .in("API Gateway")
          .calls(
              Operation.of("apigatewayv2", "GetApis", "apigateway:GET")
                  // The same action on everything would read the values of API keys.
                  .on("arn:aws:apigateway:*::/apis"))
          .id("ApiId")
          .name("Name")
          .arn("arn:{partition}:apigateway:{region}::/apis/{id}")
          .createdAt("CreatedDate")
          .tags("Tags")
          .column(TEXT, "Name")
          .column(TEXT, "ProtocolType")
          .column(TEXT, "Description")
          .column(TEXT, "ApiEndpoint")
          .column(TEXT, "IpAddressType")
          .column(BOOLEAN, "DisableExecuteApiEndpoint")
          .column(BOOLEAN, "ApiGatewayManaged")
          .column(TEXT, "Version")
          .column(INSTANT, "CreatedDate")
          .signal(
              INFO,
              "Every website may call it from a browser: CORS allows any origin.",
              "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
              any("CorsConfiguration.AllowOrigins", "*"::equals))
          .console("apigateway/main/api-detail?api={id}&region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var apis = clients.of(ApiGatewayV2Client.class);
    return Pages.of(
            token -> apis.getApis(page -> page.maxResults(PAGE).nextToken(token)),
            GetApisResponse::nextToken)
        .flatMap(page -> page.items().stream());
  }
}
