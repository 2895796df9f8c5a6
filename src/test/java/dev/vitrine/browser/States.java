package dev.vitrine.browser;

import java.util.List;

/**
 * Pages in the states that look different: there is nothing, or it could not be read, or not yet.
 */
final class States {

  private States() {}

  static List<Address> all() {
    return List.of(
        Address.of(
            "state-many", "/resources/ec2-instance?account=111111111111&account=444444444444"),
        Address.of("state-empty", "/resources/ec2-vpc?account=111111111111&region=ap-southeast-1"),
        Address.of("state-no-match", "/resources/ec2-vpc?account=111111111111&q=nothing-is-so"),
        Address.of(
            "state-filtered",
            "/resources/ec2-instance?account=111111111111&q=state%3Drunning&sort=-InstanceType"),
        Address.of("state-denied", "/resources/iam-role?account=444444444444"),
        Address.of("state-unreachable", "/resources/ec2-vpc?account=555555555555"),
        Address.of("state-pending", "/resources/ec2-subnet?account=777777777777&refresh=true"),
        Address.of(
            "state-mixed",
            "/resources/iam-role?account=111111111111&account=444444444444&account=555555555555"),
        Address.of("state-no-such-list-page", "/resources/ec2-vpc?account=111111111111&page=99"),
        Address.of("state-account-unreachable", "/accounts/555555555555"),
        Address.of("state-account-denied", "/accounts/444444444444"),
        Address.of("state-account-not-asked", "/accounts/999999999999"),
        Address.of("state-doctor-fails", "/doctor/555555555555"),
        Address.of("state-resource-denied", "/accounts/444444444444/global/iam-role?id=RoleForB"),
        new Address(
            "state-resource-gone",
            "/accounts/111111111111/eu-west-1/ec2-instance?id=i-00000000000000000",
            404),
        Address.of(
            "state-counted", "/resources/ec2-instance?account=111111111111&group=InstanceType"),
        Address.of("state-facets", "/resources/ec2-instance?account=111111111111&facets=open"),
        Address.of(
            "state-role-difference",
            "/accounts/111111111111/global/iam-role/difference?id=RoleForB&other=333333333333"),
        Address.of(
            "state-policies", "/accounts/111111111111/global/iam-managed-policy/policies?id=web"),
        Address.of("state-found", "/search?q=payments"),
        Address.of("state-found-nothing", "/search?q=i-00000000000000000"),
        new Address("state-not-found", "/nothing-is-here", 404),
        new Address("state-no-such-account", "/accounts/121212121212", 404),
        new Address("state-no-such-type", "/resources/nothing", 404),
        new Address("state-bad-filter", "/resources/ec2-vpc?account=111111111111&q=((", 400));
  }
}
