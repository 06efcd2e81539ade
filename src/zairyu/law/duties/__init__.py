"""Duties that begin with an event: cards, addresses, organisations, births and deaths, the municipality.

One module a subject, in the order of the articles; :mod:`.writing` has what they share. A duty that is late
is still open: nothing here ends with its last day.
"""
