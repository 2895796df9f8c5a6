package dev.vitrine.page;

import dev.vitrine.permission.AccessLevel;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Grants;
import dev.vitrine.permission.Operation;
import dev.vitrine.permission.ServiceReference;
import dev.vitrine.session.IdentityOperations;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proof that Vitrine cannot write.
 *
 * @param operations everything that it can call in account A
 * @param identity what it calls with its own identity
 * @param sessions the policy of each session
 * @param attach what to attach to the role instead of {@code ReadOnlyAccess}
 */
record ReadOnlyView(
    List<Callable> operations,
    List<IdentityOperations.Called> identity,
    List<Policy> sessions,
    List<Policy> attach) {

  // AWS's quota for a managed policy, white space not counted:
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  private static final int MANAGED_POLICY = 6_144;

  /**
   * One operation.
   *
   * @param service the service
   * @param name the operation
   * @param action the IAM action that allows it
   * @param level how AWS classes that action
   * @param alsoNeeds what AWS demands besides
   */
  record Callable(String service, String name, String action, String level, String alsoNeeds) {}

  /**
   * One IAM policy.
   *
   * @param name the services that it opens
   * @param json the policy
   * @param size how many characters AWS counts
   */
  record Policy(String name, String json, String size) {}

  static ReadOnlyView of(AllowList list, ServiceReference reference, Grants grants) {
    return new ReadOnlyView(
        list.operations().stream().map(one -> callable(one, reference)).toList(),
        IdentityOperations.all(),
        grants.all().stream().map(ReadOnlyView::policy).toList(),
        Grants.pack(list, MANAGED_POLICY).all().stream().map(ReadOnlyView::policy).toList());
  }

  private static Callable callable(Operation operation, ServiceReference reference) {
    return new Callable(
        operation.service(),
        operation.name(),
        operation.action(),
        reference.level(operation.action()).map(AccessLevel::word).orElseThrow(),
        String.join(", ", operation.alsoNeeds()));
  }

  private static Policy policy(Grant grant) {
    var json = grant.policy("aws");
    return new Policy(
        String.join(", ", grant.services()),
        PrettyJson.of(JsonMapper.shared().readTree(json)),
        Numbers.of(json.length(), "character"));
  }
}
