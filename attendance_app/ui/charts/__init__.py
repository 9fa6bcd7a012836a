"""Charts: bars with patterns, their figures as a table, and the words for both."""
