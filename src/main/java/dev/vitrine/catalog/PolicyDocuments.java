package dev.vitrine.catalog;

import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.GetPolicyVersionResponse;
import software.amazon.awssdk.services.iam.model.PolicyVersion;

/**
 * The documents of some managed policies, also of AWS's own, which no list of the catalog has. It
 * is no type of the catalog; asking for it makes no call but those for the documents.
 */
public final class PolicyDocuments implements ResourceType {

  private final ResourceType policies;
  private final List<Wanted> wanted;

  /**
   * One document.
   *
   * @param name what the detail that holds it is called
   * @param arn the policy's ARN
   * @param version which of its versions, empty for the one that is in force
   */
  public record Wanted(String name, String arn, String version) {}

  /**
   * These documents.
   *
   * @param policies the type of which they are the documents
   * @param wanted the documents
   */
  public PolicyDocuments(ResourceType policies, List<Wanted> wanted) {
    this.policies = policies;
    this.wanted = List.copyOf(wanted);
  }

  @Override
  public Definition definition() {
    return policies.definition();
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return Stream.empty();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return Optional.of(Item.only("PolicyName", id));
  }

  @Override
  public List<Detail> details() {
    return wanted.stream()
        .map(one ->
            Detail.of(
                one.name(),
                Operation.of("iam", "GetPolicyVersion"),
                (clients, _) -> document(clients.of(IamClient.class), one)))
        .toList();
  }

  private static SdkPojo document(IamClient iam, Wanted wanted) {
    var version = wanted.version().isEmpty() ? inForce(iam, wanted.arn()) : wanted.version();
    // A policy always has a version that is in force; without one there is no document.
    return version.isEmpty()
        ? GetPolicyVersionResponse.builder().build()
        : iam.getPolicyVersion(one -> one.policyArn(wanted.arn()).versionId(version));
  }

  private static String inForce(IamClient iam, String arn) {
    return iam.listPolicyVersionsPaginator(one -> one.policyArn(arn)).versions().stream()
        .filter(PolicyVersion::isDefaultVersion)
        .findFirst()
        .map(PolicyVersion::versionId)
        .orElse("");
  }
}
