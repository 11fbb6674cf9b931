"""What no document says of pretix's exhibitor App API, as switches of its mock."""

from __future__ import annotations

from app.world.people import TAGS
from app.world.switches import Switch

UNKNOWN_CODE = Switch("pretix-unknown-code", "400", "the answer for a code that nobody has", ("400", "403", "404"))
ERROR_BODY = Switch(
    "pretix-error-body", "detail", "the body that refuses a code", ("detail", "field", "list", "text", "empty")
)
OTHER_PRODUCT = Switch(
    "pretix-other-product",
    "accepted",
    "visitors whose product this exhibitor may not scan (every tenth)",
    ("accepted", "400", "403", "hidden"),
)
FUTURE_SCANS = Switch(
    "pretix-future-scans", "accepted", "scans of more than five minutes ahead", ("accepted", "refused")
)
EMPTY_REMARKS = Switch(
    "pretix-empty-remarks", "triple", "what an empty part keeps: all three, or itself", ("triple", "field")
)
UNKNOWN_TAGS = Switch(
    "pretix-unknown-tags", "kept", "tags that the profile does not name", ("kept", "dropped", "refused")
)
TAG_LIST = Switch("pretix-tags", ",".join(TAGS), "the profile's tags, between commas")
LONGEST_NOTE = Switch("pretix-longest-note", "0", "a note's most characters, 0 for any", bounds=(0, 1e9))
LONG_NOTE = Switch("pretix-long-note", "refused", "a longer note", ("refused", "cut"))
NOTES = Switch("pretix-notes", "on", "whether exhibitors may write notes", ("on", "off"))
SCOPE = Switch("pretix-scope", "exhibitor", "whose a lead is (lead_scanning_scope_by_device)", ("exhibitor", "device"))
EVENT_STATE = Switch("pretix-event", "running", "whether its last day has passed", ("running", "over"))
VERSION = Switch(
    "pretix-version", "current", "an old server lacks end_date, details, vouchers and more", ("current", "old")
)
PAGE_SIZE = Switch("pretix-page-size", "50", "rows of a page of leads and vouchers", bounds=(1, 1000))
NEXT = Switch("pretix-next", "same", "the host in a page's next: ours, or one behind a proxy", ("same", "inside"))
RATE_LIMIT = Switch("pretix-rate-limit", "0", "most requests in a minute, 0 for any; then 429", bounds=(0, 1e6))

SWITCHES = (
    UNKNOWN_CODE, ERROR_BODY, OTHER_PRODUCT, FUTURE_SCANS, EMPTY_REMARKS, UNKNOWN_TAGS, TAG_LIST, LONGEST_NOTE,
    LONG_NOTE, NOTES, SCOPE, EVENT_STATE, VERSION, PAGE_SIZE, NEXT, RATE_LIMIT,
)  # fmt: skip
