# SPDX-License-Identifier: Apache-2.0
"""Leads an API key through its life with the classes of Cogniac's SDK; prints one line of JSON about it.

Signs in with COG_USER, COG_PASS and COG_TENANT. No secret is printed. A connection is made anew for each
question whose answer may be a refusal: one that is open would ask for a minute before it gives up.
"""

import json
import os
import urllib.request

import cogniac

PREFIX = os.environ["COG_URL_PREFIX"]
TENANT = os.environ["COG_TENANT"]


def by_key(api_key):
    return cogniac.CogniacConnection(api_key=api_key, tenant_id=TENANT, url_prefix=PREFIX)


def refusal(action):
    try:
        action()
    except (cogniac.CredentialError, cogniac.ClientError) as error:
        return [type(error).__name__, error.status_code]
    return None


def main():
    owner = cogniac.CogniacConnection(url_prefix=PREFIX)
    user = owner.user
    before = len(user.api_keys())
    created = user.create_api_key("made by the SDK – ü")
    key_id, api_key = created["key_id"], created["api_key"]

    result = {
        "told": api_key.startswith(key_id + ":"),
        "added": len(user.api_keys()) - before,
        "description": user.api_key(key_id)["description"],
        "read_again": user.api_key(key_id)["api_key"],
        "last_auth_before": user.api_key(key_id)["last_auth"],
    }
    second = by_key(api_key)
    result["user_of_key"] = second.user.user_id == user.user_id
    result["tenant_of_key"] = second.tenant.tenant_id
    result["last_auth_after"] = user.api_key(key_id)["last_auth"]

    # Keys are managed with the token that a key was traded for, too.
    other_id = second.user.create_api_key("made with a key")["key_id"]
    second.user.delete_api_key(other_id)
    result["other_gone"] = refusal(lambda: user.api_key(other_id))

    # Every token has ended: the open connection signs in again by itself.
    urllib.request.urlopen(urllib.request.Request(PREFIX + "/standin/expire-tokens", method="POST"))
    result["signed_in_again"] = len(user.api_keys()) - before

    user.delete_api_key(key_id)
    result["left"] = len(user.api_keys()) - before
    result["refused"] = refusal(lambda: by_key(api_key))
    result["gone"] = refusal(lambda: user.api_key(key_id))
    result["no_name"] = refusal(lambda: user.create_api_key(""))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
