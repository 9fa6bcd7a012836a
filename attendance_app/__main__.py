"""``python -m attendance_app`` is ``attendance-app``."""

import sys

from attendance_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
