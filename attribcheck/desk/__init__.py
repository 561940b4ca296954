"""What the desk has decided: the configuration, the waivers, the baseline."""
