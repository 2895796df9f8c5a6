package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BYTES;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;

/** A function; the list says everything but its state, which only calls that hand out code say. */
@Component
final class LambdaFunction implements ResourceType {

  // More are never answered at once, whatever is asked for:
  // https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html
  private static final int PAGE = 50;

  private static final int MAPPINGS = 100;

  // https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html, as of November 2026
  private static final String[] DEPRECATED =
      ("nodejs nodejs4.3 nodejs4.3-edge nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x "
              + "nodejs14.x nodejs16.x nodejs18.x nodejs20.x python2.7 python3.6 python3.7 "
              + "python3.8 python3.9 python3.10 ruby2.5 ruby2.7 ruby3.2 java8 go1.x "
              + "dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 dotnet6 dotnet8 "
              + "provided provided.al2")
          .split(" ", -1);

  private static final Definition DEFINITION =
      Definition.of("AWS::Lambda::Function", "Lambda function", Scope.REGIONAL)
          .in("Lambda")
          .calls(Operation.of("lambda", "ListFunctions"))
          .id("FunctionName")
          .name("FunctionName")
          .arnIn("FunctionArn", "arn:{partition}:lambda:{region}:{account}:function:{id}{:*}")
          .column(TEXT, "FunctionName")
          .column(TEXT, "Runtime")
          .column(TEXT, "Description")
          .column(NUMBER, "MemorySize")
          .column(NUMBER, "Timeout")
          .column(BYTES, "CodeSize")
          .texts("Architectures")
          .reference("Role", "iam-role")
          .reference("VpcConfig.VpcId", "ec2-vpc")
          .column(INSTANT, "LastModified")
          .link("VpcConfig.SubnetIds", "ec2-subnet")
          .link("VpcConfig.SecurityGroupIds", "ec2-security-group")
          .link("LoggingConfig.LogGroup", "logs-log-group")
          .link("KMSKeyArn", "kms-key")
          .link("DeadLetterConfig.TargetArn", "")
          .signal(
              WARNING,
              "The runtime is deprecated: it gets no more security updates.",
              "Security Hub Lambda.2",
              // Images bring their own.
              is("PackageType", "Image").not().and(is("Runtime", DEPRECATED)))
          .signal(
              WARNING,
              "The environment variables cannot be decrypted.",
              "https://docs.aws.amazon.com/lambda/latest/api/API_EnvironmentError.html",
              absent("Environment.Error.ErrorCode").not())
          .signal(
              INFO,
              "The function reaches its VPC through one subnet only.",
              "Security Hub Lambda.5",
              Condition.of(
                  FunctionConfiguration.class,
                  function ->
                      function.vpcConfig() != null && function.vpcConfig().subnetIds().size() == 1))
          .withholds("Environment.Variables")
          .console("lambda/home?region={region}#/functions/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(LambdaClient.class)
        .listFunctionsPaginator(page -> page.maxItems(PAGE))
        .functions()
        .stream();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Tags",
            Operation.of("lambda", "ListTags"),
            (clients, item) ->
                clients
                    .of(LambdaClient.class)
                    .listTags(one -> one.resource(Members.text(item, "FunctionArn")))),
        Detail.of(
                "Policy",
                Operation.of("lambda", "GetPolicy"),
                (clients, item) ->
                    clients
                        .of(LambdaClient.class)
                        .getPolicy(one -> one.functionName(Members.text(item, "FunctionName"))))
            .absentOn("ResourceNotFoundException"),
        Detail.of(
            "Event source mappings",
            Operation.of("lambda", "ListEventSourceMappings"),
            (clients, item) ->
                clients
                    .of(LambdaClient.class)
                    .listEventSourceMappings(page ->
                        page.functionName(Members.text(item, "FunctionName")).maxItems(MAPPINGS))));
  }
}
