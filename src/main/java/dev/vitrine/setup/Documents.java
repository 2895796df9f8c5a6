package dev.vitrine.setup;

import dev.vitrine.permission.AllowList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that can be pasted, made from the one list of what Vitrine may ask. */
@Component
class Documents {

  private final List<ManagedPolicy> reads;

  Documents(AllowList list) {
    reads = LeastPrivilege.of(list.operations());
  }

  /** What makes the role in account A. */
  List<Document> forA(Invitation invitation) {
    return List.of(
        new Document(
            "account-a.yaml",
            "CloudFormation",
            "Make a stack of it in account A, or a StackSet for many accounts; everything is filled in.",
            Document.YAML,
            CloudFormationForA.of(invitation, reads)),
        new Document(
            "account-a.tf",
            "Terraform",
            "Apply it with credentials of account A.",
            Document.PLAIN,
            TerraformForA.of(invitation, reads)),
        new Document(
            "trust-policy.json",
            "The trust policy alone",
            "For a role that you make by hand, or that exists already.",
            Document.JSON,
            TrustPolicy.of(invitation)));
  }

  /** What makes the instance in account B. */
  List<Document> forB(Hub hub) {
    return List.of(
        new Document(
            "account-b.yaml",
            "CloudFormation",
            "Make a stack of it in account B, then launch an instance from the launch template vitrine.",
            Document.YAML,
            CloudFormationForB.of(hub)),
        new Document(
            "account-b.tf",
            "Terraform",
            "The same, applied with credentials of account B.",
            Document.PLAIN,
            TerraformForB.of(hub)),
        new Document(
            "vitrine.service",
            "systemd unit",
            "The templates install it. For a machine of your own: /etc/systemd/system/vitrine.service.",
            Document.PLAIN,
            LaunchTexts.unit()),
        new Document(
            "docker-run.sh",
            "Container",
            "Instead of the unit; the image comes from the Dockerfile.",
            Document.PLAIN,
            TextTemplate.named("docker-run.sh").fill()));
  }
}
