"""Notices and announcements of the agency, each with its day."""
