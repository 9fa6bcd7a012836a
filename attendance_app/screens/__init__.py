"""Every page and dialog of the window, opened over made-up people to be looked at and tested."""
