"""The front desks of the site in the window, and the beat by which this one makes itself known."""
