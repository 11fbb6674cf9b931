"""pretix with the exhibitors plugin: the App API that pretixLEAD uses."""

from app.platforms import Field, Platform

PLATFORM = Platform(
    name="pretix",
    label="pretix (pretixLEAD)",
    fields=(
        Field("url", "Server address"),
        Field("access_code", "Access code", secret=True),
    ),
)
