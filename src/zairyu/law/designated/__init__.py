"""Designated Activities of the notice, number by number, as far as encoded."""
