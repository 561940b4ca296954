"""Many stories at a time: one kernel on Arrow batches, run by local workers or by Spark."""
