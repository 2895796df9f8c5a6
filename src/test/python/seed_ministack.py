"""Seeds ministack: seed_ministack.py ENDPOINT EXTERNAL_ID; prints what it made as JSON.

An access key id that is an account number is root of that account in ministack.
"""

import json
import sys

import botocore.session

import world

ENDPOINT, EXTERNAL_ID = sys.argv[1:]
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"

# Who may assume RoleForB: 111… trusts B as the mission does, 333… and 444… want an ExternalId,
# 555… names somebody else.
TRUST = {
    "111111111111": world.trust(world.root_of(world.B)),
    "333333333333": world.trust(world.root_of(world.B), EXTERNAL_ID),
    "444444444444": world.trust(world.root_of(world.B), EXTERNAL_ID + "-of-its-own"),
    "555555555555": world.trust(world.root_of("999999999999")),
}


def client(service, key, secret="root", region=world.REGION):
    return botocore.session.get_session().create_client(
        service,
        region_name=region,
        endpoint_url=ENDPOINT,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
    )


def seed_b():
    """B's instance role with its one permission, and a session of it named like an instance."""
    iam = client("iam", world.B)
    iam.create_role(
        RoleName="AssumeRoleInA",
        AssumeRolePolicyDocument=world.trust(world.root_of(world.B)),
    )
    iam.put_role_policy(
        RoleName="AssumeRoleInA",
        PolicyName="AssumeRoleForB",
        PolicyDocument=world.allow("sts:AssumeRole", world.role("*", "RoleForB")),
    )
    iam.create_user(UserName="launcher")
    iam.put_user_policy(
        UserName="launcher",
        PolicyName="AssumeRoleInA",
        PolicyDocument=world.allow("sts:AssumeRole", world.role(world.B, "AssumeRoleInA")),
    )
    resources(world.B, "hub")
    key = iam.create_access_key(UserName="launcher")["AccessKey"]
    sts = client("sts", key["AccessKeyId"], key["SecretAccessKey"])
    return sts.assume_role(
        RoleArn=world.role(world.B, "AssumeRoleInA"), RoleSessionName="i-0123456789abcdef0"
    )["Credentials"]


def seed_a(account):
    name = world.NAMES[account]
    iam = client("iam", account)
    iam.create_role(RoleName="RoleForB", AssumeRolePolicyDocument=TRUST[account])
    iam.attach_role_policy(RoleName="RoleForB", PolicyArn=READ_ONLY)
    if account == "333333333333":
        # Far too broad, so that a refusal there can only come from the session's own policy.
        iam.put_role_policy(
            RoleName="RoleForB", PolicyName="Everything", PolicyDocument=world.allow("*")
        )
    return resources(account, name)


def resources(account, name):
    bucket = f"vitrine-{name}"
    client("s3", account).create_bucket(
        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": world.REGION}
    )
    client("s3", account).put_object(Bucket=bucket, Key="letter", Body=b"private")
    instances = []
    for region in (world.REGION, "us-east-1"):
        instances += world.instance_ids(
            client("ec2", account, region=region).run_instances(
                ImageId="ami-12345678",
                InstanceType="t3.micro",
                MinCount=2,
                MaxCount=2,
                TagSpecifications=world.name_tag("instance", f"{name}-web"),
            )
        )
    return {"instances": instances, "buckets": [bucket], "roles": ["RoleForB"]}


credentials = seed_b()
accounts = {account: seed_a(account) for account in TRUST}
print(json.dumps({"credentials": world.environment(credentials), "accounts": accounts}))
