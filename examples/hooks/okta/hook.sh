#!/bin/sh
# Registers usher as a token inline hook of an Okta organization; choose it
# afterwards in the access policy of the authorization server.
#   OKTA=https://acme.okta.example OKTA_TOKEN=… USHER=https://usher.example USHER_KEY=… sh hook.sh
set -eu
curl --fail-with-body -sS -X POST "$OKTA/api/v1/inlineHooks" \
  -H "Authorization: SSWS $OKTA_TOKEN" -H 'Content-Type: application/json' -d @- <<BODY
{
  "name": "usher", "type": "com.okta.oauth2.tokens.transform", "version": "1.0.0",
  "channel": {
    "type": "HTTP", "version": "1.0.0",
    "config": {
      "uri": "$USHER/v1/login/hooks/okta?connection=acme/main", "method": "POST",
      "authScheme": {"type": "HEADER", "key": "Authorization", "value": "Bearer $USHER_KEY"}
    }
  }
}
BODY
