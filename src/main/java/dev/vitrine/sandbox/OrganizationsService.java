package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers AWS Organizations to the accounts that may look into it.
 *
 * <p>Simplified: what tells accounts, units and tags is there, and nothing of policies.
 */
final class OrganizationsService implements ServiceHandler {

  private static final Set<String> OPERATIONS =
      Set.of(
          "DescribeAccount",
          "DescribeOrganization",
          "ListAccounts",
          "ListAccountsForParent",
          "ListOrganizationalUnitsForParent",
          "ListRoots",
          "ListTagsForResource");
  private static final int MOST = 20;

  private final Organization organization;
  private final Function<String, List<ObjectNode>> described;
  private final PageTokens tokens = new PageTokens();

  /**
   * Answers for an organization.
   *
   * @param described what is said of an account of the world besides, by its id
   */
  OrganizationsService(Organization organization, Function<String, List<ObjectNode>> described) {
    this.organization = organization;
    this.described = described;
  }

  @Override
  public boolean answers(Call call) {
    return call.service().equals("organizations") && OPERATIONS.contains(call.operation());
  }

  @Override
  public ObjectNode answer(Caller caller, Call call) {
    // Any member may know which organization it belongs to.
    if (call.operation().equals("DescribeOrganization")) {
      return describe();
    }
    if (!organization.readers().contains(caller.account())) {
      throw new AwsRefusal(
          "AccessDeniedException", 400, "You don't have permissions to access this resource.");
    }
    return switch (call.operation()) {
      case "DescribeAccount" -> account(call);
      case "ListAccounts" -> page(call, "Accounts", accounts(_ -> true));
      case "ListAccountsForParent" -> {
        String parent = parent(call);
        yield page(call, "Accounts", accounts(one -> one.parent().equals(parent)));
      }
      case "ListOrganizationalUnitsForParent" -> {
        String parent = parent(call);
        yield page(
            call,
            "OrganizationalUnits",
            units(one -> one.parent().filter(parent::equals).isPresent(), "ou"));
      }
      case "ListRoots" -> page(call, "Roots", units(one -> one.parent().isEmpty(), "root"));
      case "ListTagsForResource" -> tags(call);
      default -> throw new IllegalArgumentException(call.operation());
    };
  }

  private ObjectNode describe() {
    ObjectNode answer = object();
    answer
        .putObject("Organization")
        .put("Id", organization.id())
        .put("Arn", arn("organization"))
        .put("FeatureSet", "ALL")
        .put("MasterAccountId", organization.management())
        .put("MasterAccountArn", arn("account") + "/" + organization.management())
        .put("MasterAccountEmail", organization.management() + "@example.org");
    return answer;
  }

  private ObjectNode account(Call call) {
    String id = call.text("AccountId", "");
    ObjectNode answer = object();
    answer.set(
        "Account",
        accounts(one -> one.id().equals(id)).stream()
            .findFirst()
            .orElseThrow(() ->
                refusal(
                    "AccountNotFoundException", "You specified an account that doesn't exist.")));
    return answer;
  }

  private List<ObjectNode> accounts(Predicate<Organization.Account> which) {
    return organization.accounts().stream().filter(which).map(this::account).toList();
  }

  private ObjectNode account(Organization.Account one) {
    ObjectNode account = one.answer().put("Arn", arn("account") + "/" + one.id());
    described.apply(one.id()).forEach(account::setAll);
    return account;
  }

  private List<ObjectNode> units(Predicate<Organization.Unit> which, String kind) {
    return organization.units().stream()
        .filter(which)
        .map(one ->
            object()
                .put("Id", one.id())
                .put("Arn", arn(kind) + "/" + one.id())
                .put("Name", one.name()))
        .toList();
  }

  private String parent(Call call) {
    String parent = call.text("ParentId", "");
    if (organization.unit(parent).isEmpty()) {
      throw refusal("ParentNotFoundException", "You specified a root or an OU that doesn't exist.");
    }
    return parent;
  }

  private ObjectNode tags(Call call) {
    Map<String, String> tags =
        organization
            .tagsOf(call.text("ResourceId", ""))
            .orElseThrow(() ->
                refusal("TargetNotFoundException", "You specified a target that doesn't exist."));
    ObjectNode answer = object();
    var list = answer.putArray("Tags");
    new TreeMap<>(tags)
        .forEach((key, value) -> list.addObject().put("Key", key).put("Value", value));
    return answer;
  }

  private ObjectNode page(Call call, String member, List<ObjectNode> all) {
    int size = call.parameters().path("MaxResults").asInt(MOST);
    if (size < 1 || size > MOST) {
      throw refusal("InvalidInputException", "You specified a MaxResults out of range.");
    }
    String question = call.operation() + " " + call.text("ParentId", "");
    String token = call.text("NextToken", "");
    int start =
        token.isEmpty()
            ? 0
            : tokens
                .read(question, token)
                .orElseThrow(
                    () -> refusal("InvalidInputException", "You specified an invalid NextToken."));
    int end = Math.min(start + tokens.length(size), all.size());
    ObjectNode answer = object();
    answer.putArray(member).addAll(all.subList(start, end));
    if (end < all.size()) {
      answer.put("NextToken", tokens.write(question, end));
    }
    return answer;
  }

  /** The tokens of its pages. */
  PageTokens tokens() {
    return tokens;
  }

  private String arn(String kind) {
    return "arn:aws:organizations::"
        + organization.management()
        + ":"
        + kind
        + "/"
        + organization.id();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static AwsRefusal refusal(String code, String message) {
    return new AwsRefusal(code, 400, message);
  }
}
