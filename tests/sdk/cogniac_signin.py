# SPDX-License-Identifier: Apache-2.0
"""Signs in with Cogniac's SDK from what is in the environment; prints one line of JSON about it.

Arguments: "sync" or "async". Whatever goes wrong is part of the answer, never a traceback: a test reads it.
"""

import asyncio
import json
import os
import sys

import cogniac

PREFIX = os.environ["COG_URL_PREFIX"]


def sync():
    # Naming the prefix avoids the SDK's failure to add one it found in the environment to a path.
    connection = cogniac.CogniacConnection(url_prefix=PREFIX)
    has_tenant = connection.tenant_id is not None
    return {
        "user_id": connection.user.user_id,
        "email": connection.user.email,
        "tenant_id": connection.tenant.tenant_id if has_tenant else None,
        "tenant_name": connection.tenant.name if has_tenant else None,
        "version": connection.get_version()["version"],
        "same_version": connection.get_version(auth=True) == connection.get_version(),
    }


async def not_sync():
    async with await cogniac.AsyncCogniacConnection.create(url_prefix=PREFIX) as connection:
        user = await cogniac.AsyncCogniacUser.get(connection)
        return {"user_id": user.user_id, "email": user.email}


def main():
    try:
        result = sync() if sys.argv[1] == "sync" else asyncio.run(not_sync())
    except Exception as error:  # pylint: disable=broad-except
        result = {
            "error": type(error).__name__,
            "status": getattr(error, "status_code", None),
            "message": str(error),
        }
    print()  # the SDK's prompt for a one-time code leaves its line open
    print(json.dumps(result))


if __name__ == "__main__":
    main()
