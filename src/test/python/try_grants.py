"""Assumes a role with each of Vitrine's session policies and tries what they must stop.

Reads {"endpoint", "credentials", "roleArn", "externalId", "bucket", "instance", "policies"} from
standard input and prints the answers by attempt: first those of a session without a policy, then
those under each policy. An answer is "allowed" or AWS's error code.
"""

import json
import sys

import botocore.session
from botocore.exceptions import ClientError

import world

question = json.load(sys.stdin)


def client(service, credentials):
    return botocore.session.get_session().create_client(
        service,
        region_name=world.REGION,
        endpoint_url=question["endpoint"],
        aws_access_key_id=credentials["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=credentials["AWS_SECRET_ACCESS_KEY"],
        aws_session_token=credentials["AWS_SESSION_TOKEN"],
    )


def answer(attempt):
    try:
        attempt()
        return "allowed"
    except ClientError as refusal:
        return refusal.response["Error"]["Code"]


def answers(number, **policy):
    session = client("sts", question["credentials"]).assume_role(
        RoleArn=question["roleArn"],
        RoleSessionName="proof",
        ExternalId=question["externalId"],
        **policy,
    )
    mine = world.environment(session["Credentials"])
    ec2, s3, iam = client("ec2", mine), client("s3", mine), client("iam", mine)
    attempts = {
        "ec2:DescribeInstances": lambda: ec2.describe_instances(),
        "s3:ListAllMyBuckets": lambda: s3.list_buckets(),
        "iam:ListRoles": lambda: iam.list_roles(),
        "ec2:DescribeInstanceAttribute": lambda: ec2.describe_instance_attribute(
            InstanceId=question["instance"], Attribute="userData"
        ),
        "s3:GetObject": lambda: s3.get_object(Bucket=question["bucket"], Key="letter"),
        "iam:GenerateCredentialReport": lambda: iam.generate_credential_report(),
        "ec2:CreateSecurityGroup": lambda: ec2.create_security_group(
            GroupName=f"proof-{number}", Description="proof"
        ),
        "s3:PutObject": lambda: s3.put_object(Bucket=question["bucket"], Key="new", Body=b""),
        "iam:CreateUser": lambda: iam.create_user(UserName=f"proof-{number}"),
    }
    return {action: answer(attempt) for action, attempt in attempts.items()}


print(
    json.dumps(
        {
            "without": answers(0),
            "under": [
                answers(number, Policy=json.dumps(policy))
                for number, policy in enumerate(question["policies"], start=1)
            ],
        }
    )
)
