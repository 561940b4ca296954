"""What the tables of an audit come to: asked in SQL, told in a terminal, as CSV, and as a page."""
