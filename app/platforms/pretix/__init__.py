"""pretix with the exhibitors plugin: the App API that pretixLEAD uses."""

from app.platforms import Field, Platform, plain_url

PLATFORM = Platform(
    name="pretix",
    label="pretix (pretixLEAD)",
    fields=(
        Field("url", "Server address", plain=plain_url),
        Field("access_code", "Access code", secret=True),
    ),
    lists_vouchers=True,
    counts_leads=True,
)
