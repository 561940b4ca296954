"""How the sentence parameters and the tagger's weights were made."""
