"""The policy: the rules and their versions, and what a change would do."""
