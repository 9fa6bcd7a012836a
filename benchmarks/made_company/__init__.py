"""A made-up company of any size over the year 2026 in Berlin, and what its hours must come to.

Nothing here asks the application how time is counted: the wall clock, the holidays and the rules
are written out a second time, plainly, so that the two can disagree.
"""
