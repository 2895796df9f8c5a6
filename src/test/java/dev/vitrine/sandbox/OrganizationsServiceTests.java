package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sandbox's organization answers, and to whom. */
class OrganizationsServiceTests {

  private static final String A = "111111111111";

  private final Sandbox sandbox = Sandbox.open(0, 45);
  private final RawCalls instance = RawCalls.instance(sandbox).at("us-east-1");

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void pagesThroughItsAccountsByTwenty() {
    List<Integer> sizes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    String token = "";
    do {
      JsonNode page = ask("ListAccounts", token.isEmpty() ? "{}" : next(token));
      sizes.add(page.path("Accounts").size());
      ids.addAll(page.path("Accounts").findValuesAsString("Id"));
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly(20, 20, 15);
    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains(A, "222222222222", "100000000001", "100000000045", "121212121212");
  }

  @Test
  void saysWhichAccountsAreNoLongerActive() {
    JsonNode closed = ask("DescribeAccount", "{\"AccountId\": \"121212121212\"}").path("Account");
    JsonNode active = ask("DescribeAccount", "{\"AccountId\": \"%s\"}".formatted(A));

    assertThat(closed.path("Name").asString()).isEqualTo("old-shop");
    assertThat(closed.path("State").asString()).isEqualTo("SUSPENDED");
    assertThat(active.path("Account").path("State").asString()).isEqualTo("ACTIVE");
    assertThat(active.path("Account").path("JoinedTimestamp").isNumber()).isTrue();
  }

  @Test
  void leadsFromItsRootToEveryAccount() {
    String root = ask("ListRoots", "{}").path("Roots").path(0).path("Id").asString();
    JsonNode first = ask("ListOrganizationalUnitsForParent", parent(root));
    String workloads = first.path("OrganizationalUnits").path(0).path("Id").asString();
    JsonNode second = ask("ListOrganizationalUnitsForParent", parent(workloads));

    assertThat(first.findValuesAsString("Name")).containsExactly("Workloads", "Sandbox");
    assertThat(second.findValuesAsString("Name")).containsExactly("Production", "Staging");
    assertThat(ask("ListAccountsForParent", parent(root)).findValuesAsString("Name"))
        .containsExactly("hub");
    assertThat(ask("ListAccountsForParent", parent(workloads)).path("Accounts").isEmpty()).isTrue();
    assertThat(ask("ListAccountsForParent", parent("ou-v1tr-product1")).findValuesAsString("Name"))
        .containsExactly("payments-prod", "data-lake", "legacy", "burst");
  }

  @Test
  void showsWhatIsWrittenOnAccountsAndUnits() {
    JsonNode account = ask("ListTagsForResource", "{\"ResourceId\": \"%s\"}".formatted(A));
    JsonNode unit = ask("ListTagsForResource", "{\"ResourceId\": \"ou-v1tr-workload\"}");

    assertThat(account.findValuesAsString("Value")).containsExactly("prod", "payments");
    assertThat(unit.findValuesAsString("Value")).containsExactly("platform");
  }

  @Test
  void answersNoMemberThatIsNoDelegatedAdministrator() {
    for (String member : List.of("333333333333", "100000000007")) {
      RawCalls calls = instance.in(member);

      assertThat(call(calls, "ListAccounts", "{}").header("x-amzn-ErrorType"))
          .isEqualTo("AccessDeniedException");
      assertThat(call(calls, "ListRoots", "{}").body())
          .contains("You don't have permissions to access this resource.");
    }
  }

  @Test
  void tellsEveryMemberWhichOrganizationItIs() {
    Answer answer = call(instance.in("100000000007"), "DescribeOrganization", "{}");

    assertThat(answer.body()).contains("\"MasterAccountId\":\"222222222222\"");
  }

  @Test
  void refusesWhatAwsWouldRefuse() {
    String token = ask("ListAccounts", "{}").path("NextToken").asString();

    assertRefused("ListAccountsForParent", parent("r-none"), "ParentNotFoundException");
    assertRefused("ListTagsForResource", "{\"ResourceId\": \"1\"}", "TargetNotFoundException");
    assertRefused("DescribeAccount", "{\"AccountId\": \"1\"}", "AccountNotFoundException");
    assertRefused("ListAccounts", "{\"MaxResults\": 21}", "InvalidInputException");
    assertRefused("ListAccounts", next("mine"), "InvalidInputException");
    assertRefused("ListRoots", next(token), "InvalidInputException");
    assertRefused("CloseAccount", "{\"AccountId\": \"1\"}", "AccessDeniedException");
  }

  @Test
  void hasNothingInItsEmptyAccountsButTheirRegions() {
    RawCalls empty = instance.in("100000000001").at("us-east-1");

    assertThat(empty.ec2("DescribeRegions", "").texts("regionName")).hasSize(18);
    assertThat(empty.ec2("DescribeVpcs", "").texts("vpcId")).isEmpty();
    assertThat(empty.iam("ListUsers", "").texts("UserName")).isEmpty();
  }

  private void assertRefused(String operation, String parameters, String code) {
    Answer answer = call(instance.in(A), operation, parameters);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo(code);
  }

  private JsonNode ask(String operation, String parameters) {
    Answer answer = call(instance.in(A), operation, parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Answer call(RawCalls calls, String operation, String parameters) {
    return calls.json("organizations", "AWSOrganizationsV20161128." + operation, parameters);
  }

  private static String parent(String id) {
    return "{\"ParentId\": \"%s\"}".formatted(id);
  }

  private static String next(String token) {
    return "{\"NextToken\": \"%s\"}".formatted(token);
  }
}
