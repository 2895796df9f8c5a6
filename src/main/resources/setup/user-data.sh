#!/bin/bash
set -euo pipefail
dnf install -y java-25-amazon-corretto-headless
install -d -m 0755 /opt/vitrine
install -d -m 0700 /etc/vitrine
curl --proto '=https' --fail --silent --show-error --location --output /opt/vitrine/vitrine.jar '{{jar-url}}'
echo '{{jar-sha256}}  /opt/vitrine/vitrine.jar' | sha256sum --check --strict
# Empty at first: Vitrine starts with its sandbox until this file names accounts.
test -e /etc/vitrine/application.yml || install -m 0600 /dev/null /etc/vitrine/application.yml
cat > /etc/systemd/system/vitrine.service <<'UNIT'
{{unit}}
UNIT
systemctl daemon-reload
systemctl enable --now vitrine
