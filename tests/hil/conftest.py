"""Keeps an ordinary run out of the guest's tests: they need the machine that `./kiosk test --hil` boots."""

collect_ignore = ["guest"]
