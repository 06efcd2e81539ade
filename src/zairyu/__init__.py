"""zairyu."""
