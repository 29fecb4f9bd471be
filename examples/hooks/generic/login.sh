#!/bin/sh
# Asks usher about a login in its own shape, signed, and prints the answer. The id
# and the secret are those of a signing key:
#   usher token create --scope login-hook:acme/main --signing
#   USHER=… USHER_SIGNING_ID=… USHER_SIGNING_SECRET=… sh login.sh request.json
set -eu
at=$(date +%s)
mac=$({ printf '%s.' "$at"; cat "$1"; } | openssl dgst -sha256 -hmac "$USHER_SIGNING_SECRET" -hex | sed 's/^.* //')
curl -sS -X POST "$USHER/v1/login/hooks/generic?connection=acme/main" \
  -H "Usher-Key: $USHER_SIGNING_ID" -H "Usher-Signature: t=$at,v1=$mac" -H 'Content-Type: application/json' --data-binary "@$1"
