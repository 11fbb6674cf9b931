"""Starts Lead Kiosk: `lead-kiosk`, or `python -m app`."""

import io
import os
import signal
import sys


def main() -> None:
    """Run the command line; files made from here on are their owner's alone."""
    os.umask(0o077)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # file names need not be text
    try:
        from app.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 0
    sys.exit(code)


if __name__ == "__main__":
    main()
