"""Rules on the lead, time, captions and headlines."""
