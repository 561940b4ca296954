"""The language server: findings underlined in editors while a story is written."""
