# SPDX-License-Identifier: Apache-2.0
"""Asks for Kognic's projects and workspaces with each client class of its SDK; prints one line of JSON.

Arguments: the service's URL and the path of a credentials file. No secret is printed.
"""

import asyncio
import json
import sys
import urllib.request

from kognic.auth.httpx import BaseAsyncApiClient
from kognic.auth.requests import BaseApiClient, RequestsAuthSession

URL, CREDENTIALS = sys.argv[1], sys.argv[2]
WORKSPACES = URL + "/v1/workspaces?anyRoleIn=developer"


def expire_tokens():
    urllib.request.urlopen(urllib.request.Request(URL + "/standin/expire-tokens", method="POST"))


def attempt(action):
    try:
        return action()
    except Exception as error:  # pylint: disable=broad-except
        response = getattr(error, "response", None)
        return [type(error).__name__, getattr(response, "status_code", None)]


def with_session():
    auth = RequestsAuthSession(auth=CREDENTIALS, host=URL)
    return len(auth.session.get(WORKSPACES).json())


def with_client():
    client = BaseApiClient(auth=CREDENTIALS, auth_host=URL)
    projects = client.session.get(URL + "/v1/projects").json()
    expire_tokens()  # the client fetches a new token and asks once more
    return [projects, len(client.session.get(WORKSPACES).json())]


def with_async_client():
    async def ask():
        async with BaseAsyncApiClient(auth=CREDENTIALS, auth_host=URL, scopes=["api:read"]) as client:
            session = await client.session
            return len((await session.get(WORKSPACES)).json())

    return asyncio.run(ask())


def with_refresh():
    auth = RequestsAuthSession(auth=CREDENTIALS, host=URL)
    auth.ensure_token()
    first = auth.token["access_token"]
    auth.oauth_session.refresh_token(auth.token_url, refresh_token=auth.token["refresh_token"])
    answer = auth.session.get(URL + "/v1/projects")
    return [answer.status_code, auth.token["access_token"] != first]


print(json.dumps({
    "session": attempt(with_session),
    "client": attempt(with_client),
    "async_client": attempt(with_async_client),
    "refresh": attempt(with_refresh),
}))
