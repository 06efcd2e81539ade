"""Statuses for a position in life: spouses, children, long-term residents, dependants, special permanent residents."""
