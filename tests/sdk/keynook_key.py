# SPDX-License-Identifier: Apache-2.0
"""Uses a credential the way a program does: from where the SDK looks by itself, without a word about it here.

Prints one line of JSON, without a secret: who the SDK is signed in as, or which error it raised.
"""

import json

import cogniac


def main():
    try:
        connection = cogniac.CogniacConnection()
        keys = {key["key_id"]: key for key in connection.user.api_keys()}
        result = {
            "user": connection.user.email,
            "tenant": connection.tenant.tenant_id,
            "keys": {key_id: [key["description"], key["last_auth"]] for key_id, key in keys.items()},
        }
    except (cogniac.CredentialError, cogniac.ClientError) as error:
        result = {"error": type(error).__name__, "status": error.status_code}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
