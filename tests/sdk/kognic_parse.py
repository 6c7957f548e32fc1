# SPDX-License-Identifier: Apache-2.0
"""Reads every file of a folder with Kognic's own parser; prints one line of JSON: by file name, what it understood.

Of the secret only a hash is printed.
"""

import hashlib
import json
import os
import sys

from kognic.auth.credentials_parser import _check_expiry, parse_credentials


def told(path):
    try:
        read = parse_credentials(path)
        _check_expiry(read)
    except Exception as error:  # pylint: disable=broad-except
        return [type(error).__name__]
    return [
        read.client_id, hashlib.sha256(read.client_secret.encode()).hexdigest(), read.email, read.user_id,
        read.issuer, read.name, read.created.isoformat() if read.created else "",
        read.expires.isoformat() if read.expires else "", read.scopes,
    ]


folder = sys.argv[1]
print(json.dumps({name: told(os.path.join(folder, name)) for name in sorted(os.listdir(folder))}))
