"""Reads templates: {name: text} on standard input, {name: {"findings", "resources"}} as output.

What ends in .yaml is CloudFormation's and checked by cfn-lint; what ends in .tf is Terraform's and
only parsed, because its provider comes from a registry of its own.
"""

import json
import sys

import hcl2
from cfnlint.api import lint_all
from cfnlint.decode.cfn_yaml import loads


def read(name, text):
    if name.endswith(".yaml"):
        findings = [
            f"{found.rule.id} {found.message}"
            for found in lint_all(text)
            # Hints, which the command line leaves out too.
            if not found.rule.id.startswith("I")
        ]
        resources = loads(text).get("Resources", {}).values()
        return {"findings": findings, "resources": [one["Type"] for one in resources]}
    parsed = hcl2.loads(text)
    resources = [kind.strip('"') for one in parsed["resource"] for kind in one]
    return {"findings": [], "resources": resources}


templates = json.load(sys.stdin)
print(json.dumps({name: read(name, text) for name, text in templates.items()}))
