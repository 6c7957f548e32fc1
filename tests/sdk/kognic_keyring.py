# SPDX-License-Identifier: Apache-2.0
"""Uses a credential that Python's keyring holds with each client class of Kognic's SDK; prints one line of JSON.

Arguments: the service's URL and a profile. No secret is printed.
"""

import asyncio
import json
import sys

import keyring
from kognic.auth.httpx import BaseAsyncApiClient
from kognic.auth.requests import BaseApiClient

URL, PROFILE = sys.argv[1], sys.argv[2]
PROJECTS = URL + "/v1/projects"


def attempt(action):
    try:
        return action()
    except Exception as error:  # pylint: disable=broad-except
        return type(error).__name__


def status(client):
    return client.session.get(PROJECTS).status_code


def ask_async(**arguments):
    async def ask():
        async with BaseAsyncApiClient(auth_host=URL, **arguments) as client:
            session = await client.session
            return (await session.get(PROJECTS)).status_code

    return asyncio.run(ask())


def stored(profile):
    text = keyring.get_password("kognic-credentials", profile)
    return sorted(json.loads(text)) if text else None


print(json.dumps({
    "backend": type(keyring.get_keyring()).__module__,
    "fields": attempt(lambda: stored(PROFILE)),
    "client": attempt(lambda: status(BaseApiClient(auth="keyring://" + PROFILE, auth_host=URL))),
    "async_client": attempt(lambda: ask_async(auth="keyring://" + PROFILE)),
    "from_env": attempt(lambda: status(BaseApiClient.from_env(PROFILE))),
    "plain": attempt(lambda: status(BaseApiClient(auth_host=URL))),
    "plain_async": attempt(lambda: ask_async()),
}))
