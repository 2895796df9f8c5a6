package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
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
import software.amazon.awssdk.services.accessanalyzer.AccessAnalyzerClient;

/** An analyzer of IAM Access Analyzer, for outside access or for access that nobody uses. */
@Component
final class AccessanalyzerAnalyzer implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::AccessAnalyzer::Analyzer", "Access Analyzer", Scope.REGIONAL)
          .in("IAM Access Analyzer")
          .calls(Operation.of("accessanalyzer", "ListAnalyzers", "access-analyzer:ListAnalyzers"))
          .id("name")
          .name("name")
          .arnIn("arn", "arn:{partition}:access-analyzer:{region}:{account}:analyzer/{id}")
          .createdAt("createdAt")
          .tags("tags")
          .column(TEXT, "name")
          .column(STATE, "status")
          .column(TEXT, "type")
          .column(TEXT, "statusReason.code")
          .column(NUMBER, "configuration.unusedAccess.unusedAccessAge")
          .column(TEXT, "lastResourceAnalyzed")
          .column(INSTANT, "lastResourceAnalyzedAt")
          .column(INSTANT, "createdAt")
          .link("lastResourceAnalyzed", "")
          .signal(
              WARNING,
              "The analyzer does not work.",
              "https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_AnalyzerSummary.html",
              is("status", "FAILED", "DISABLED"))
          .slow()
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(AccessAnalyzerClient.class)
        .listAnalyzersPaginator(page -> page.maxResults(PAGE))
        .analyzers()
        .stream();
  }
}
