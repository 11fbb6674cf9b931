"""The pages that the mock backend shows to a browser."""

from __future__ import annotations

from typing import Final

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem;
  color: #111a24; background: #f3f5f8 }}
main {{ background: #fff; border-radius: 16px; padding: 1.5rem 2rem }}
a {{ color: #1b5bd6 }}
</style>
<main>
{body}
</main>
</html>
"""

START: Final = _PAGE.format(
    title="Lead Kiosk mock backend",
    body="""<h1>Lead Kiosk mock backend</h1>
<p>This server plays event platforms with an invented fair and invented visitors, so that Lead Kiosk can be
tried and tested. It answers this computer only, and forgets everything when it stops.</p>
<ul>
<li><a href="/_mock/leads">Leads it has saved</a></li>
<li><a href="/_mock/ledger">Every request, and what became of it</a></li>
</ul>""",
)

NOT_FOUND: Final = _PAGE.format(title="Not found", body="<h1>Not found</h1>\n<p>There is no page here.</p>")
