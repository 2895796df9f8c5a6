package dev.vitrine.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitrine.Door;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.permission.Operation;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.session.Sessions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** A started Vitrine that finds a thousand accounts in the sandbox's organization. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=warn",
      "vitrine.client.attempt-timeout=6s",
      "vitrine.client.call-timeout=12s",
      "vitrine.sandbox.enabled=true",
      "vitrine.sandbox.members=1000",
      "vitrine.organization.account=111111111111",
      "vitrine.organization.tags=true",
      "vitrine.organization.exclude.accounts[0]=100000001000",
      "vitrine.organization.rate=1000"
    })
@Import(OrganizationTests.AtStart.class)
@DirtiesContext
class OrganizationTests {

  private final Sandbox sandbox;
  private final Accounts accounts;
  private final DiscoveredAccounts discovered;
  private final Discovery discovery;
  private final Sessions sessions;
  private final Catalog catalog;
  private final ClientsFactory factory;
  private final Facts facts;
  private final AtStart atStart;
  private final Door door;

  @Autowired
  OrganizationTests(
      Sandbox sandbox,
      Accounts accounts,
      DiscoveredAccounts discovered,
      Discovery discovery,
      Sessions sessions,
      Catalog catalog,
      ClientsFactory factory,
      Facts facts,
      AtStart atStart,
      @LocalServerPort int port) {
    this.sandbox = sandbox;
    this.accounts = accounts;
    this.discovered = discovered;
    this.discovery = discovery;
    this.sessions = sessions;
    this.catalog = catalog;
    this.factory = factory;
    this.facts = facts;
    this.atStart = atStart;
    this.door = new Door(port);
  }

  @BeforeEach
  void waitUntilTheOrganizationIsRead() {
    await().atMost(Duration.ofMinutes(2)).until(discovered::read);
  }

  @Test
  void asksAwsNothingWhileItStarts() {
    assertThat(atStart.seen.get()).isEmpty();
  }

  @Test
  void knowsEveryActiveMemberThatIsNotExcluded() {
    var ids = accounts.all().stream().map(account -> account.id().value()).toList();
    assertThat(ids)
        .hasSize(8 + 1 + 999)
        .contains("111111111111", "222222222222", "100000000001", "100000000999")
        .doesNotContain("100000001000", "121212121212");
    assertThat(account("100000000777"))
        .satisfies(account -> {
          assertThat(account.name()).isEqualTo("member-0777");
          assertThat(account.role()).hasToString("arn:aws:iam::100000000777:role/RoleForB");
          assertThat(account.tags()).containsEntry("env", "test");
          assertThat(account.units()).containsExactly("r-v1tr", "ou-v1tr-sandbox1", "Sandbox");
        });
  }

  @Test
  void believesTheConfigurationRatherThanTheOrganization() {
    var staging = account("333333333333");
    assertThat(staging.externalId()).isPresent();
    assertThat(staging.units()).isEmpty();
  }

  @Test
  void readsUnderANameOfItsOwnInTheOneRegionPageByPage() {
    sandbox.forgetCalls();
    discovery.run();
    var calls =
        sandbox.calls().stream()
            .filter(call -> call.service().equals("organizations"))
            .collect(Collectors.groupingBy(Sandbox.Seen::operation));
    assertThat(calls.values())
        .allSatisfy(same ->
            assertThat(same)
                .allMatch(call -> call.account().equals("111111111111"))
                .allMatch(call -> call.region().equals("us-east-1"))
                .allMatch(call -> call.sessionName().equals("vitrine-organization"))
                .allMatch(call -> call.status() == 200));
    assertThat(calls)
        .containsOnlyKeys(
            "ListRoots",
            "ListOrganizationalUnitsForParent",
            "ListAccountsForParent",
            "ListTagsForResource");
    assertThat(calls.get("ListOrganizationalUnitsForParent")).hasSize(5);
    // A page each for the root and three units, and 51 for the unit with 1,004 accounts.
    assertThat(calls.get("ListAccountsForParent")).hasSize(4 + 51);
    assertThat(calls.get("ListTagsForResource")).hasSize(9 + 1 + 999);
  }

  @Test
  void letsItsSessionsDoExactlyWhatItDeclares() {
    var grant = sessions.grants().of("organizations");
    var shown =
        catalog.types().stream()
            .map(ResourceType::definition)
            .flatMap(type -> Stream.concat(type.operations().stream(), type.reads().stream()))
            .map(Operation::action)
            .filter(action -> action.startsWith("organizations:"));
    var searched =
        Stream.of(
            "organizations:ListAccountsForParent",
            "organizations:ListOrganizationalUnitsForParent",
            "organizations:ListRoots",
            "organizations:ListTagsForResource");
    assertThat(grant.actions())
        .filteredOn(action -> action.startsWith("organizations:"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(searched, shown).collect(Collectors.toSet()));
    assertThat(sessions.grants().all())
        .filteredOn(other -> other.policy().contains("organizations:"))
        .containsExactly(grant);
    assertThat(door.json("/api/v1/read-only").findValuesAsString("action"))
        .containsAll(grant.actions().stream().filter(a -> a.startsWith("organizations:")).toList());
  }

  @Test
  void reachesAMemberThatNobodyConfigured() {
    var session = door.json("/api/v1/accounts/100000000042/session");
    assertThat(session.path("status").asString()).isEqualTo("reachable");
    assertThat(session.path("assumedRoleArn").asString())
        .startsWith("arn:aws:sts::100000000042:assumed-role/RoleForB/");
    assertThat(door.get("/accounts/100000001000").statusCode()).isEqualTo(404);
  }

  @Test
  void saysOnThePageAndInTheApiWhichAccountsAreNotAsked() {
    assertThat(remarks())
        .containsExactly("Suspended or closed, and therefore not asked: old-shop (121212121212).");
    assertThat(door.get("/?page=21").body()).contains("old-shop (121212121212)");
  }

  @Test
  void saysOnEveryPageAndInTheApiThatTheListIsOld() {
    discovered.failed("organizations:ListRoots is denied.");
    try {
      assertThat(accounts.all()).hasSize(8 + 1 + 999);
      assertThat(remarks().getFirst())
          .startsWith("The accounts of the organization are those of ")
          .endsWith("could not be read again: organizations:ListRoots is denied.");
      assertThat(door.get("/resources").body())
          .contains("The accounts of the organization are those of ");
      assertThat(door.get("/read-only").body()).contains("could not be read again");
    } finally {
      discovery.run();
    }
    assertThat(door.get("/resources").body()).doesNotContain("could not be read again");
  }

  @Test
  void saysWhatToCheckWhereTheAccountMayNotReadTheOrganization() {
    assertThat(readFrom("333333333333"))
        .isEqualTo(
            new Reading.Unread(
                "organizations:ListRoots is denied. Check that vitrine.organization.account is the"
                    + " management account or a delegated administrator, and what its role"
                    + " allows."));
  }

  @Test
  void saysThatTheRoleThereCannotBeAssumedAndNamesNoAccount() {
    assertThat(readFrom("555555555555"))
        .isEqualTo(
            new Reading.Unread(
                "the role of vitrine.organization.account cannot be assumed; the log says what to"
                    + " check."));
  }

  private Reading readFrom(String account) {
    var properties = Settings.readBy(account, null, null);
    var vantage = new Vantage(properties, accounts.all());
    var members = new MemberAccounts(properties, vantage);
    return new AwsOrganization(vantage, sessions, factory, facts, members, properties).read();
  }

  private Account account(String id) {
    return accounts.all().stream()
        .filter(account -> account.id().equals(new AccountId(id)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> remarks() {
    return door.json("/api/v1/accounts")
        .path("remarks")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** Looks what AWS was asked when the context stands and nobody was told yet that it is ready. */
  @TestConfiguration(proxyBeanMethods = false)
  static class AtStart {

    private final AtomicReference<List<Sandbox.Seen>> seen =
        new AtomicReference<>(
            List.of(new Sandbox.Seen("nobody looked", "", "", "", "", "", 0, "", "")));
    private final Sandbox sandbox;

    AtStart(Sandbox sandbox) {
      this.sandbox = sandbox;
    }

    @EventListener(ApplicationStartedEvent.class)
    void look() {
      seen.set(sandbox.calls());
    }
  }
}
