"""Starts Lead Kiosk: `lead-kiosk`, or `python -m app`."""

import os
import sys


def main() -> None:
    """Run the command line; files made from here on are their owner's alone."""
    os.umask(0o077)
    from app.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
