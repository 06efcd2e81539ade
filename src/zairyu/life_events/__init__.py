"""What follows from an event in a life: duties, risks with their clocks, protections, options."""
