"""The demo: a film of badges held up to a camera, and a tour that plays it to a real kiosk."""
