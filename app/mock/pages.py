"""The pages that the mock backend shows to a browser, and its set-up codes as pictures."""

from __future__ import annotations

import html
import io
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

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
.codes {{ display: flex; flex-wrap: wrap; gap: 2rem }}
figure {{ margin: 0; flex: 1 1 14rem; max-width: 18rem }}
figcaption {{ font-weight: 600; text-align: center }}
</style>
<main>
{body}
</main>
</html>
"""

_START: Final = """<h1>Lead Kiosk mock backend</h1>
<p>This server plays event platforms with an invented fair and invented visitors, so that Lead Kiosk can be
tried and tested. It answers this computer only, and forgets everything when it stops.</p>
<h2>Set up a kiosk</h2>
<p>Open Lead Kiosk’s first page, or Settings, Targets, and hold one of these codes up to its scanner.</p>
<div class="codes">
{codes}
</div>
<p>A set-up code holds an access code: treat it as a password.</p>
<h2>See what it does</h2>
<ul>
<li><a href="/_mock/leads">Leads it has saved</a></li>
<li><a href="/_mock/ledger">Every request, and what became of it</a></li>
</ul>"""

NOT_FOUND: Final = _PAGE.format(title="Not found", body="<h1>Not found</h1>\n<p>There is no page here.</p>")


def start_page(codes: Mapping[str, str]) -> str:
    """The first page, with a QR code of each of the set-up `codes` under its label."""
    figures = (
        f"<figure>{_svg(text)}<figcaption>{html.escape(label)}</figcaption></figure>" for label, text in codes.items()
    )
    return _PAGE.format(title="Lead Kiosk mock backend", body=_START.format(codes="\n".join(figures)))


def terminal_qr(text: str) -> str:
    """`text` as a QR code for a terminal: lines of half blocks, light on dark whatever the terminal's colours are."""
    import segno

    drawn = io.StringIO()
    segno.make(text, error="m", micro=False).terminal(drawn, border=2, compact=True)
    return "\n".join(f"\x1b[97;40m{line}\x1b[0m" for line in drawn.getvalue().splitlines())


def _svg(text: str) -> str:
    import segno

    drawn: str = segno.make(text, error="m", micro=False).svg_inline(scale=4, border=4, omitsize=True)
    return drawn
