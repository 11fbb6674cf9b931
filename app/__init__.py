"""Lead Kiosk: scans badges at a booth, keeps every lead, uploads when there is a network."""

__version__ = "0.1.0"
