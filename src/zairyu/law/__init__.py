"""The rules: one module per instrument and status, in the instrument's own order."""
