"""The settings page: one module per section, `section` what they share, `page` what leads to them."""
