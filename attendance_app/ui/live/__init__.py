"""The live page: the camera, who is seen, what was clocked."""
