"""The rules and values of attendance: pure functions on frozen values, standard library only."""
