package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.past;
import static dev.vitrine.catalog.Condition.within;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.acm.model.KeyAlgorithm;

/** A certificate of ACM; CloudFront uses those in us-east-1 only. */
@Component
final class CertificatemanagerCertificate implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::CertificateManager::Certificate", "ACM certificate", Scope.REGIONAL)
          .in("Certificate Manager")
          .calls(Operation.of("acm", "ListCertificates"))
          .id("CertificateId")
          .name("DomainName")
          .arnIn("CertificateArn", "arn:{partition}:acm:{region}:{account}:certificate/{id}")
          .createdAt("CreatedAt")
          .column(TEXT, "DomainName")
          .column(STATE, "Status")
          .column(TEXT, "Type")
          .column(BOOLEAN, "InUse")
          .column(INSTANT, "NotAfter")
          .column(TEXT, "KeyAlgorithm")
          .column(TEXT, "RenewalEligibility")
          .count("SubjectAlternativeNameSummaries")
          .signal(
              WARNING,
              "The certificate has expired or expires within 30 days.",
              "Security Hub ACM.1",
              is("Status", "PENDING_VALIDATION", "VALIDATION_TIMED_OUT", "FAILED")
                  .not()
                  .and(past("NotAfter").or(within("NotAfter", Duration.ofDays(30)))))
          .signal(
              WARNING,
              "The certificate was never issued.",
              "https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-failed.html",
              is("Status", "VALIDATION_TIMED_OUT", "FAILED"))
          .signal(
              WARNING,
              "The certificate's RSA key is shorter than 2,048 bits.",
              "Security Hub ACM.2",
              is("KeyAlgorithm", "RSA_1024"))
          .signal(
              INFO,
              "Nothing uses the certificate.",
              "https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateSummary.html",
              isFalse("InUse"))
          .managedBy("ManagedBy")
          .foundBy(Clue.DNS_NAME)
          .console("acm/home?region={region}#/certificates/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeCertificate")
        .giving("CertificateArn", "arn:{partition}:acm:{region}:{account}:certificate/{id}");
  }

  // Without key types those with elliptic curves and long keys are left out:
  // https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html
  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(AcmClient.class)
        .listCertificatesPaginator(
            page -> page.includes(all -> all.keyTypes(KeyAlgorithm.knownValues())).maxItems(PAGE))
        .certificateSummaryList()
        .stream()
        .map(summary -> {
          var arn = summary.certificateArn();
          return Item.of(summary).with("CertificateId", arn.substring(arn.lastIndexOf('/') + 1));
        });
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Certificate",
            Operation.of("acm", "DescribeCertificate"),
            (clients, item) ->
                clients
                    .of(AcmClient.class)
                    .describeCertificate(
                        one -> one.certificateArn(Members.text(item, "CertificateArn")))));
  }
}
