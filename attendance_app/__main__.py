"""``python -m attendance_app`` is ``attendance-app``."""

import sys

if __name__ == "__main__":
    try:
        from attendance_app.cli import main
    except KeyboardInterrupt:  # before there is a `main` that could say so
        sys.stderr.write("attendance-app: Stopped.\n")
        sys.exit(130)
    sys.exit(main())
