"""The public functions. Users import them from :mod:`zairyu` itself."""
