"""The accounts and IAM documents that both emulators are seeded with."""

import json

B = "222222222222"
REGION = "eu-west-1"

# What the emulated accounts are, and which of them lets B in with which ExternalId.
NAMES = {
    "111111111111": "payments-prod",
    "333333333333": "payments-staging",
    "444444444444": "data-lake",
    "555555555555": "legacy",
}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(actions, resource="*"):
    return document({"Effect": "Allow", "Action": actions, "Resource": resource})


def trust(principal, external_id=None):
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
    if external_id:
        statement["Condition"] = {"StringEquals": {"sts:ExternalId": external_id}}
    return document(statement)


def root_of(account):
    return {"AWS": f"arn:aws:iam::{account}:root"}


def role(account, name):
    return f"arn:aws:iam::{account}:role/{name}"


def name_tag(resource, name):
    return [{"ResourceType": resource, "Tags": [{"Key": "Name", "Value": name}]}]


def instance_ids(reservation):
    return [instance["InstanceId"] for instance in reservation["Instances"]]


def environment(credentials):
    """Credentials under the names that every AWS SDK reads from its environment."""
    return {
        "AWS_ACCESS_KEY_ID": credentials["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": credentials["SecretAccessKey"],
        "AWS_SESSION_TOKEN": credentials["SessionToken"],
    }
