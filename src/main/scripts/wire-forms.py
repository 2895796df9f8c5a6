"""Extracts from botocore's service models how each AWS operation looks on the wire.

Run it where botocore is installed; the same version and date give the same file:

    pip install botocore
    python src/main/scripts/wire-forms.py 2026-11-24

A line that starts with a name is a service: name, service id, protocols, API version, prefix of
X-Amz-Target, name in the signature's scope, prefix of its hosts. A line that starts with a tab is
an operation of the service above it, written only where method and path tell operations apart (the
REST protocols): name, method, path with its literal query, further query parameters it may carry
(* where it may carry any, name! where it must). CloudFront's names lose the date that botocore
appends to them: AWS writes ListDistributions, not ListDistributions2020_05_31.
"""

import pathlib
import re
import sys

import botocore
from botocore.loaders import Loader

TARGET = pathlib.Path(__file__).parent.parent / "resources/client/wire-forms.tsv"


def query_names(model, operation):
    """The query parameters that an operation's input may add to its literal ones."""
    shapes = model["shapes"]
    if "input" not in operation:
        return ""
    shape = shapes[operation["input"]["shape"]]
    names = set()
    for member, reference in shape.get("members", {}).items():
        if reference.get("location") != "querystring":
            continue
        if shapes[reference["shape"]]["type"] == "map":
            return "*"
        required = "!" if member in shape.get("required", []) else ""
        names.add(reference.get("locationName", member) + required)
    return " ".join(sorted(names))


def lines(loader):
    for name in loader.list_available_services("service-2"):
        model = loader.load_service_model(name, "service-2")
        metadata = model["metadata"]
        protocols = metadata.get("protocols", [metadata["protocol"]])
        yield "\t".join(
            [
                name,
                metadata["serviceId"],
                " ".join(protocols),
                metadata["apiVersion"],
                metadata.get("targetPrefix", ""),
                metadata.get("signingName", metadata["endpointPrefix"]),
                metadata["endpointPrefix"],
            ]
        )
        if not any(protocol.startswith("rest-") for protocol in protocols):
            continue
        for operation in sorted(model["operations"].values(), key=lambda one: one["name"]):
            http = operation["http"]
            plain = re.sub(r"\d{4}_\d{2}_\d{2}$", "", operation["name"])
            form = ["", plain, http["method"], http["requestUri"]]
            yield "\t".join([*form, query_names(model, operation)])


def main(date):
    head = (
        f"# From the service models of botocore {botocore.__version__}, "
        f"extracted on {date} by wire-forms.py"
    )
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("\n".join([head, *lines(Loader())]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
