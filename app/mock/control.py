"""The mock's own addresses under `/_mock/`: what was asked and saved, and its faults and switches, to be changed.

`GET /_mock/ledger`, `GET /_mock/leads`; `GET` and `POST /_mock/faults` with `{"faults": "..."}`; `GET` and
`POST /_mock/switches` with `{KEY: VALUE, ...}`. What cannot be understood is 400 with `{"detail": "..."}`, and
then nothing is changed. None of these ever meets a fault.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fastapi.responses import HTMLResponse, JSONResponse
from starlette.requests import Request  # noqa: TC002  # FastAPI looks at it

from app.lead import LeadKioskError
from app.mock.mocks import known_switches, setup_codes
from app.mock.pages import start_page
from app.world import faults
from app.world.switches import checked

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.responses import Response

    from app.world import World


def add_routes(app: FastAPI, world: World) -> None:
    """The start page, and everything under `/_mock/`."""

    async def start(request: Request) -> Response:
        host, port = request.scope["server"]  # not what a browser says in `Host`, which ends up in the codes
        return HTMLResponse(start_page(setup_codes(f"http://{host}:{port}")))

    async def ledger(request: Request) -> Response:
        return JSONResponse(world.ledger.as_json())

    async def leads(request: Request) -> Response:
        return JSONResponse(world.leads())

    async def plan(request: Request) -> Response:
        try:
            if request.method == "POST":
                world.faults = faults.parse((await _texts(request)).get("faults", ""))
        except LeadKioskError as error:
            return JSONResponse({"detail": str(error)}, 400)
        return JSONResponse({"faults": str(world.faults)})

    async def switches(request: Request) -> Response:
        known = known_switches()
        try:
            if request.method == "POST":
                world.switches.update(checked(await _texts(request), known))
        except LeadKioskError as error:
            return JSONResponse({"detail": str(error)}, 400)
        return JSONResponse({switch.name: switch.chosen(world.switches) for switch in known})

    app.add_route("/", start, ["GET"])
    app.add_route("/_mock/ledger", ledger, ["GET"])
    app.add_route("/_mock/leads", leads, ["GET"])
    app.add_route("/_mock/faults", plan, ["GET", "POST"])
    app.add_route("/_mock/switches", switches, ["GET", "POST"])


async def _texts(request: Request) -> dict[str, str]:
    try:
        said = json.loads(await request.body())
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or not all(isinstance(value, str) for value in said.values()):
        raise LeadKioskError("Send a JSON object whose values are texts.")
    return said
