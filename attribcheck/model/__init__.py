"""The nouns, one family a file; frozen, slotted; no I/O, no imports upward."""
