"""How each learned part was made. Not in the wheel; see training/README.md."""
