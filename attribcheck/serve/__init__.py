"""The report over HTTP, for the hooks of content management systems; see docs/serve.md."""
