#!/bin/sh
# Draws the secrets of docker-compose.yml into .env at the root of the project. Never overwrites one: whoever loses
# MEENT_KEYS_ENCRYPTION_KEY loses all personal data, and MEENT_MEMBER_ID_KEY can't be changed later.
set -eu
cd "$(dirname "$0")/.."
if [ -e .env ]; then
  echo ".env is there already and is left as it is." >&2
  exit 1
fi
umask 077
base64_bytes() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
word() { head -c 24 /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_'; }
cat > .env.new <<END
MEENT_MEMBER_ID_KEY=$(base64_bytes)
MEENT_KEYS_ENCRYPTION_KEY=$(base64_bytes)
MEENT_SECRET=$(base64_bytes)
MEENT_TRANSPARENCY_SIGNING_KEY=$(base64_bytes)
MEENT_PUSH_PRIVATE_KEY=$(base64_bytes)
MEENT_PORTAL_CLIENT_SECRET=$(word)
MEENT_SEARCH_CLIENT_SECRET=$(word)
MEENT_NOTIFICATION_CLIENT_SECRET=$(word)
MEENT_KEYCLOAK_ADMIN_PASSWORD=$(word)
MEENT_DEMO_PASSWORD=$(word)
END
mv .env.new .env
echo "The secrets stand in .env. The demonstration accounts' password is MEENT_DEMO_PASSWORD."
