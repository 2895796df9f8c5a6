"""Clients and sessions of moto or LocalStack, which answers at the script's first argument."""

import sys

import boto3

import world

ENDPOINT = sys.argv[1]


def client(service, credentials=None, region=world.REGION):
    credentials = credentials or {"AccessKeyId": "seed", "SecretAccessKey": "seed"}
    return boto3.session.Session().client(
        service,
        region_name=region,
        endpoint_url=ENDPOINT,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials.get("SessionToken"),
    )


def session_in(account, role, name):
    return client("sts").assume_role(RoleArn=world.role(account, role), RoleSessionName=name)[
        "Credentials"
    ]
