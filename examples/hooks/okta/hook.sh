#!/bin/sh
# Registers usher as a token inline hook of an Okta organization; choose it
# afterwards in the access policy of the authorization server. Where usher does not
# answer within three seconds, or with anything but 200, Okta goes on and makes the
# token without the claim: let nobody in by a token that lacks it.
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
