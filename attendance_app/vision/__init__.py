"""From frames to people known by integer keys: a library that knows nothing of attendance."""

import os

# onnxruntime reports to its maker, on Linux since 1.31, unless this is set before it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
