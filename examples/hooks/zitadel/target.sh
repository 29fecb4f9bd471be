#!/bin/sh
# Makes usher a target of Zitadel's Actions V2 and prints its signing key, which
# usher is to know:
#   usher token create --scope login-hook:acme/main --signing --signing-secret FILE
# The id that this prints is USHER_SIGNING_ID; set the endpoint with it in a second
# run, with TARGET=<id of the target>.
# Zitadel asks about everybody of the instance, its administrators and machine users
# included, and whoever is refused gets no token: keep ZITADEL_TOKEN, which takes the
# executions away again.
#   ZITADEL=https://acme.zitadel.example ZITADEL_TOKEN=… USHER=https://usher.example sh target.sh
set -eu
call() { curl --fail-with-body -sS -X "$1" "$ZITADEL$2" -H "Authorization: Bearer $ZITADEL_TOKEN" -H 'Content-Type: application/json' -d @-; }
endpoint="$USHER/v1/login/hooks/zitadel?connection=acme/main&key=${USHER_SIGNING_ID:-}"
if [ -z "${TARGET:-}" ]; then
  call POST /v2/actions/targets <<BODY
{"name": "usher", "restCall": {"interruptOnError": true}, "endpoint": "$endpoint", "timeout": "5s"}
BODY
  exit
fi
call POST "/v2/actions/targets/$TARGET" <<BODY
{"endpoint": "$endpoint"}
BODY
for function in preuserinfo preaccesstoken presamlresponse; do
  call PUT /v2/actions/executions <<BODY
{"condition": {"function": {"name": "$function"}}, "targets": ["$TARGET"]}
BODY
done
