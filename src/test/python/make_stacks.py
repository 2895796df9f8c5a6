"""Makes stacks in ministack: make_stacks.py ENDPOINT; {"b": template, "a": {account: template}}.

Prints what came of them, and what an AssumeRole answers whom. An access key id that is an account
number is root of that account in ministack.
"""

import json
import sys

import botocore.session
from botocore.exceptions import ClientError

import world

ENDPOINT = sys.argv[1]
ROLE = "AssumeRoleInA"


def client(service, key, secret="root", token=None):
    return botocore.session.get_session().create_client(
        service,
        region_name=world.REGION,
        endpoint_url=ENDPOINT,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        aws_session_token=token,
    )


def stack(account, name, template, **parameters):
    """The outputs of a stack that is really there."""
    formation = client("cloudformation", account)
    formation.create_stack(
        StackName=name,
        TemplateBody=template,
        Capabilities=["CAPABILITY_NAMED_IAM"],
        Parameters=[
            {"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()
        ],
    )
    formation.get_waiter("stack_create_complete").wait(
        StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
    )
    made = formation.describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in made["Outputs"]}


def trust_of(account, role):
    return client("iam", account).get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"]


def retrust(account, role, document):
    client("iam", account).update_assume_role_policy(
        RoleName=role, PolicyDocument=json.dumps(document)
    )


def as_ministack_compares(document):
    """AWS compares aws:PrincipalArn with the ARN of a session's role; ministack with the session's."""
    text = json.dumps(document)
    role = world.role(world.B, ROLE)
    assert text.count(role) == 1, text
    return json.loads(text.replace(role, f"arn:aws:sts::{world.B}:assumed-role/{ROLE}/*"))


def user(name, resource):
    """Keys of a user of B who may assume these roles."""
    iam = client("iam", world.B)
    iam.create_user(UserName=name)
    iam.put_user_policy(
        UserName=name, PolicyName="Assume", PolicyDocument=world.allow("sts:AssumeRole", resource)
    )
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return client("sts", key["AccessKeyId"], key["SecretAccessKey"])


def session_of_the_instance():
    """EC2 itself assumes the role for an instance; here a user stands in for it."""
    document = trust_of(world.B, ROLE)
    document["Statement"].append(
        {"Effect": "Allow", "Principal": world.root_of(world.B), "Action": "sts:AssumeRole"}
    )
    retrust(world.B, ROLE, document)
    launcher = user("launcher", world.role(world.B, ROLE))
    return launcher.assume_role(
        RoleArn=world.role(world.B, ROLE), RoleSessionName="i-0123456789abcdef0"
    )["Credentials"]


def answer(sts, account, **external_id):
    try:
        sts.assume_role(
            RoleArn=world.role(account, "RoleForB"), RoleSessionName="proof", **external_id
        )
        return "allowed"
    except ClientError as refusal:
        return refusal.response["Error"]["Code"]


def tried(account, external_id):
    key = [credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken")]
    instance = client("sts", *key)
    return {
        "with the ExternalId": answer(instance, account, ExternalId=external_id),
        "without it": answer(instance, account),
        "with another": answer(instance, account, ExternalId=external_id + "-not"),
        "somebody else of B": answer(stranger, account, ExternalId=external_id),
    }


def instances(account):
    return world.instance_ids(
        client("ec2", account).run_instances(
            ImageId="ami-12345678", InstanceType="t3.micro", MinCount=2, MaxCount=2
        )
    )


question = json.load(sys.stdin)
b = stack(
    world.B,
    "vitrine",
    question["b"],
    JarUrl="https://jars.example/vitrine.jar?X-Amz-Signature=a%2Fb&c=d",
    JarSha256="0" * 64,
)
launch = client("ec2", world.B).describe_launch_template_versions(
    LaunchTemplateId=b["LaunchTemplate"]
)["LaunchTemplateVersions"][0]["LaunchTemplateData"]
trust_in_b = trust_of(world.B, ROLE)
credentials = session_of_the_instance()
stranger = user("stranger", "*")

accounts = {}
for account, template in question["a"].items():
    outputs = stack(account, "vitrine-role", template)
    trust = trust_of(account, "RoleForB")
    retrust(account, "RoleForB", as_ministack_compares(trust))
    external_id = trust["Statement"][0]["Condition"]["StringEquals"]["sts:ExternalId"]
    accounts[account] = {
        "outputs": outputs,
        "trust": trust,
        "tried": tried(account, external_id),
        "instances": instances(account),
        "buckets": [],
        "roles": ["RoleForB"],
    }

print(
    json.dumps(
        {
            "credentials": world.environment(credentials),
            "trust": trust_in_b,
            "launch": launch,
            "accounts": accounts,
        }
    )
)
