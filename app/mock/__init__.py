"""The embedded backend: one local server that plays every event platform."""
