"""The vertical slices: strangers to each other, each a subject with its rules, store, service and pages."""
