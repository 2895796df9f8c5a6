package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What makes the instance in account B: the one permission that it has, and how it is locked. */
@VitrineTest
class AccountBTests {

  private static final Viewer LOCAL = new Viewer("local", "local");

  private final Hubs hubs;
  private final Documents documents;

  AccountBTests(Hubs hubs, Documents documents) {
    this.hubs = hubs;
    this.documents = documents;
  }

  @Test
  void mayAssumeRolesAndNothingElse() {
    var role = template(Map.of()).map("Resources", "AssumeRoleInA", "Properties");
    assertThat(new Template(role).list("Policies")).hasSize(1);
    assertThat(new Template(role).at("Policies", 0, "PolicyDocument", "Statement"))
        .isEqualTo(
            List.of(
                Map.of(
                    "Effect",
                    "Allow",
                    "Action",
                    List.of("sts:AssumeRole"),
                    "Resource",
                    List.of("arn:${AWS::Partition}:iam::*:role/RoleForB"))));
    assertThat(new Template(role).at("AssumeRolePolicyDocument", "Statement", 0, "Principal"))
        .isEqualTo(Map.of("Service", "ec2.${AWS::URLSuffix}"));
  }

  @Test
  void mayAssumeTheConfiguredRolesAloneWhereAsked() {
    var policy =
        template(Map.of("reach", List.of("configured")))
            .list("Resources", "AssumeRoleInA", "Properties", "Policies");
    assertThat(policy.getFirst().toString())
        .contains("arn:${AWS::Partition}:iam::111111111111:role/RoleForB")
        .contains("arn:${AWS::Partition}:iam::999999999999:role/RoleForB")
        .doesNotContain("222222222222", "iam::*");
  }

  @Test
  void mayPassNamesOnWhereAsked() {
    var policy =
        template(Map.of("source-identity", List.of("true")))
            .at("Resources", "AssumeRoleInA", "Properties", "Policies", 0, "PolicyDocument");
    assertThat(policy.toString()).contains("[sts:AssumeRole, sts:SetSourceIdentity]");
  }

  @Test
  void takesTheNameThatTheAccountsTrust() {
    var template = template(Map.of("role", List.of("ops/Window")));
    assertThat(template.at("Parameters", "RoleName", "Default")).isEqualTo("Window");
    assertThat(template.at("Resources", "AssumeRoleInA", "Properties", "Path")).isEqualTo("/ops/");
  }

  @Test
  void requiresTheSecondVersionOfTheMetadataService() {
    var launch =
        template(Map.of()).map("Resources", "LaunchTemplate", "Properties", "LaunchTemplateData");
    assertThat(launch.get("MetadataOptions"))
        .isEqualTo(
            Map.of(
                "HttpEndpoint",
                "enabled",
                "HttpTokens",
                "required",
                "HttpPutResponseHopLimit",
                "HopLimit"));
    assertThat(template(Map.of()).at("Parameters", "HopLimit", "Default")).isEqualTo(1);
    assertThat(launch.toString()).doesNotContain("SecurityGroup");
    assertThat(text("account-b.tf")).contains("http_tokens                 = \"required\"");
  }

  @Test
  void startsOnlyTheJarThatWasMeant() {
    var script =
        template(Map.of())
            .at(
                "Resources",
                "LaunchTemplate",
                "Properties",
                "LaunchTemplateData",
                "UserData",
                "Fn::Base64")
            .toString();
    assertThat(script)
        .startsWith("#!/bin/bash\nset -euo pipefail\n")
        .contains("echo '${JarSha256}  /opt/vitrine/vitrine.jar' | sha256sum --check --strict\n")
        .contains("\nDynamicUser=yes\n")
        .endsWith("systemctl enable --now vitrine\n");
    // Whatever else CloudFormation would replace here is not the shell's any more.
    assertThat(script.replace("${JarUrl}", "").replace("${JarSha256}", "")).doesNotContain("${");
  }

  @Test
  void runsAsNobodyWhoMayWriteNothing() {
    assertThat(text("vitrine.service").lines())
        .contains(
            "DynamicUser=yes",
            "NoNewPrivileges=yes",
            "CapabilityBoundingSet=",
            "ProtectSystem=strict",
            "ProtectHome=yes",
            "PrivateTmp=yes",
            "SystemCallFilter=@system-service");
  }

  @Test
  void needsTwoHopsOnlyForAContainerWithANetworkOfItsOwn() {
    var both = text("docker-run.sh");
    assertThat(both.indexOf("--network host"))
        .isPositive()
        .isLessThan(both.indexOf("--http-put-response-hop-limit 2"));
  }

  private Template template(Map<String, List<String>> parameters) {
    return Template.of(
        documents
            .forB(hubs.of(LOCAL, SetupQuestion.of(parameters, Optional::empty)))
            .getFirst()
            .text());
  }

  private String text(String file) {
    return documents.forB(hubs.of(LOCAL, SetupQuestion.of(Map.of(), Optional::empty))).stream()
        .filter(document -> document.file().equals(file))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
