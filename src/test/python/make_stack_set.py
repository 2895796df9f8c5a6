"""Makes a StackSet in moto: make_stack_set.py ENDPOINT; {"template", "externalIds": {account: id}}.

Prints the role of each account, as IAM there has it.
"""

import json
import sys

import botocore.session

import world

ENDPOINT = sys.argv[1]


def client(service, **credentials):
    keys = credentials or {"aws_access_key_id": "admin", "aws_secret_access_key": "admin"}
    return botocore.session.get_session().create_client(
        service, region_name=world.REGION, endpoint_url=ENDPOINT, **keys
    )


def in_account(account):
    """moto lets everybody into every account."""
    session = client("sts").assume_role(
        RoleArn=world.role(account, "anybody"), RoleSessionName="reader"
    )["Credentials"]
    return client(
        "iam",
        aws_access_key_id=session["AccessKeyId"],
        aws_secret_access_key=session["SecretAccessKey"],
        aws_session_token=session["SessionToken"],
    )


question = json.load(sys.stdin)
formation = client("cloudformation")
formation.create_stack_set(
    StackSetName="vitrine-role",
    TemplateBody=question["template"],
    Capabilities=["CAPABILITY_NAMED_IAM"],
)
roles = {}
for account, external_id in question["externalIds"].items():
    formation.create_stack_instances(
        StackSetName="vitrine-role",
        Accounts=[account],
        Regions=[world.REGION],
        ParameterOverrides=[{"ParameterKey": "ExternalId", "ParameterValue": external_id}],
    )
    role = in_account(account).get_role(RoleName="RoleForB")["Role"]
    roles[account] = {"arn": role["Arn"], "trust": role["AssumeRolePolicyDocument"]}
print(json.dumps(roles))
