"""Seeds moto or LocalStack: seed_moto.py ENDPOINT HOW_MANY; prints what it made as JSON.

There the credentials of AssumeRole on any role of an account are credentials of that account.
HOW_MANY instances and roles are put into the first account.
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import world
from moto_clients import client, session_in

HOW_MANY = {"111111111111": int(sys.argv[2]), "333333333333": 2}


def seed_b():
    """B's instance role with its one permission, and a session of it named like an instance."""
    credentials = session_in(world.B, "Seed", "seed")
    resources(credentials, "hub", 1)
    iam = client("iam", credentials)
    iam.create_role(
        RoleName="AssumeRoleInA",
        AssumeRolePolicyDocument=world.trust({"Service": "ec2.amazonaws.com"}),
    )
    iam.put_role_policy(
        RoleName="AssumeRoleInA",
        PolicyName="AssumeRoleForB",
        PolicyDocument=world.allow("sts:AssumeRole", world.role("*", "RoleForB")),
    )
    return session_in(world.B, "AssumeRoleInA", "i-0123456789abcdef0")


def seed_a(account):
    name = world.NAMES[account]
    credentials = session_in(account, "Seed", "seed")
    iam = client("iam", credentials)
    iam.create_role(
        RoleName="RoleForB", AssumeRolePolicyDocument=world.trust(world.root_of(world.B))
    )
    iam.put_role_policy(
        RoleName="RoleForB",
        PolicyName="ReadOnly",
        PolicyDocument=world.allow(["ec2:Describe*", "s3:Get*", "s3:List*", "iam:List*"]),
    )
    roles = [f"{name}-{number}" for number in range(HOW_MANY[account] - 1)]
    for role in roles:
        iam.create_role(
            RoleName=role, AssumeRolePolicyDocument=world.trust({"Service": "ec2.amazonaws.com"})
        )
    return {**resources(credentials, name, HOW_MANY[account]), "roles": roles + ["RoleForB"]}


def resources(credentials, name, how_many):
    bucket = f"vitrine-{name}"
    client("s3", credentials).create_bucket(
        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": world.REGION}
    )
    ec2 = client("ec2", credentials)
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]

    # moto pages by reservation, so every instance has its own.
    def run(number):
        return world.instance_ids(
            ec2.run_instances(
                ImageId=image,
                InstanceType="t3.micro",
                MinCount=1,
                MaxCount=1,
                TagSpecifications=world.name_tag("instance", f"{name}-{number}"),
            )
        )

    with ThreadPoolExecutor(4) as pool:
        instances = sum(pool.map(run, range(how_many)), [])
    return {"instances": instances, "buckets": [bucket]}


credentials = seed_b()
accounts = {account: seed_a(account) for account in HOW_MANY}
print(json.dumps({"credentials": world.environment(credentials), "accounts": accounts}))
