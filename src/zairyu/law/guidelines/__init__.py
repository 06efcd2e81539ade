"""Guidelines of the agency: how open standards of the statutes are spelled out."""
