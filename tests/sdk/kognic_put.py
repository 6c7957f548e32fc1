# SPDX-License-Identifier: Apache-2.0
"""Stores and reads an entry as any Python program would: `put SERVICE USER` (text on standard input), `get SERVICE USER`.

`get` tells the text's length and nothing else of it; -1 when there is none.
"""

import sys

import keyring

if sys.argv[1] == "put":
    keyring.set_password(sys.argv[2], sys.argv[3], sys.stdin.read())
else:
    text = keyring.get_password(sys.argv[2], sys.argv[3])
    print(-1 if text is None else len(text))
