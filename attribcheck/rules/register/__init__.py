"""The published standards that were read, by who publishes them, in the order of their ids."""
