package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Resource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Offers the policies of what has some to read. */
@Component
class PoliciesAction implements ResourceAction {

  private static final Set<String> TYPES =
      Set.of(
          "apigateway-rest-api",
          "ec2-vpc-endpoint",
          "events-event-bus",
          "iam-managed-policy",
          "iam-role",
          "lambda-function",
          "opensearchservice-domain",
          "sns-topic",
          "sqs-queue");

  @Override
  public Optional<ActionLink> of(Account account, Resource resource) {
    return TYPES.contains(resource.type())
        ? Optional.of(new ActionLink("policies", "policies.action", "file-earmark-lock"))
        : Optional.empty();
  }
}
