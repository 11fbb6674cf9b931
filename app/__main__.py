"""Starts Lead Kiosk: `lead-kiosk`, or `python -m app`."""

import io
import os
import sys

from app import stops


def main() -> None:
    """Run the command line; files made from here on are their owner's alone."""
    try:
        stops.interrupt()
        sys.unraisablehook = stops.unraisable
        os.umask(0o077)
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")  # file names need not be text
        from app.cli import run

        code = run(sys.argv[1:])
        stops.leave(code)
    except KeyboardInterrupt:
        code = 0
        stops.leave(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
