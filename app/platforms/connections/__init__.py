"""Visit Connections (GES): scans go up as code and time, and come back as connections."""

from app.platforms import Field, Platform, plain_url
from app.platforms.connections.seat import check_seat

METHODS = ("json", "form", "basic")


def server(url: str) -> str:
    """The server's root; an address that ends in `/connect`, as the document writes it, is that too."""
    return plain_url(plain_url(url).removesuffix("/connect"))


PLATFORM = Platform(
    name="connections",
    label="Visit Connections",
    fields=(
        Field("url", "Server address", plain=server),
        Field("client_id", "Client ID"),
        Field("client_secret", "Client secret", secret=True),
        Field("token_method", "How to ask for a token", default="json", choices=METHODS),
        Field("seat", "Seat of this kiosk among those on the same account, as 2/3", default="1/1", check=check_seat),
    ),
    takes_remarks=False,
)
