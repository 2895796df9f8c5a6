package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** A user pool, with the functions that it calls when people sign up and in. */
@Component
final class CognitoUserPool implements ResourceType {

  private static final int PAGE = 60;

  private static final Definition DEFINITION =
      Definition.of("AWS::Cognito::UserPool", "Cognito user pool", Scope.REGIONAL)
          .in("Cognito")
          .calls(Operation.of("cognito-idp", "ListUserPools"))
          .id("Id")
          .name("Name")
          .arn("arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}")
          .createdAt("CreationDate")
          .column(TEXT, "Id")
          .column(TEXT, "Name")
          .column(STATE, "Status")
          .reference("LambdaConfig.PreSignUp", "lambda-function")
          .reference("LambdaConfig.PreTokenGeneration", "lambda-function")
          .column(INSTANT, "LastModifiedDate")
          .column(INSTANT, "CreationDate")
          .link("LambdaConfig.CustomMessage", "lambda-function")
          .link("LambdaConfig.PostConfirmation", "lambda-function")
          .link("LambdaConfig.PreAuthentication", "lambda-function")
          .link("LambdaConfig.PostAuthentication", "lambda-function")
          .link("LambdaConfig.DefineAuthChallenge", "lambda-function")
          .link("LambdaConfig.CreateAuthChallenge", "lambda-function")
          .link("LambdaConfig.VerifyAuthChallengeResponse", "lambda-function")
          .link("LambdaConfig.UserMigration", "lambda-function")
          .link("LambdaConfig.PreTokenGenerationConfig.LambdaArn", "lambda-function")
          .link("LambdaConfig.CustomSMSSender.LambdaArn", "lambda-function")
          .link("LambdaConfig.CustomEmailSender.LambdaArn", "lambda-function")
          .link("LambdaConfig.KMSKeyID", "kms-key")
          .slow()
          .console("cognito/v2/idp/user-pools/{id}/users?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListUserPools")
        .giving("MaxResults", "60")
        .showing("UserPools[?Id=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(CognitoIdentityProviderClient.class)
        .listUserPoolsPaginator(page -> page.maxResults(PAGE))
        .userPools()
        .stream();
  }
}
