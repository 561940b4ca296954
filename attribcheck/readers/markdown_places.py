"""Where in a Markdown file each piece of inline copy stands.

The parser knows the lines of a block and not where within them its words are. It is asked while
it reads: a rule of its own stands before all others and is called wherever a piece may begin.
"""

from typing import TYPE_CHECKING

from attribcheck.model.span import Span

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

AT = "at"
"""Key of a token’s ``meta``: where in the block’s content it begins."""


def watched(parser: "MarkdownIt") -> "MarkdownIt":
    """Return ``parser`` so that it tells where inline tokens begin, and joins no text."""
    watch = _Watch()
    parser.inline.ruler.before("text", "watch", watch.look)
    parser.inline.ruler2.before("balance_pairs", "watch", watch.end)
    return parser.disable(["text_join", "fragments_join"])


def source_of(token: "Token", content: str) -> Span | None:
    """Return where in a block’s ``content`` the words of a token stand; None: it has none.

    Character for character where it is as long as the words, else as a whole.
    """
    at = int(token.meta.get(AT, 0))
    words = token.content
    if token.type == "code_inline":
        at += len(token.markup)
        inside = content[at : at + len(words)].replace("\n", " ")
        at += inside != words
        return Span(at, at + len(words))
    if token.type == "text_special":
        spelled = len(token.markup)
        return Span(at + spelled - len(words) if token.info == "escape" else at, at + spelled)
    if token.type == "text" and not content.startswith(words, at):
        end = content.find(">", at)  # an address in <>, which is shown decoded
        return Span(at, end if end > at else at + 1)
    return Span(at, at + len(words)) if words else None


class _Watch:
    """What was seen last of each text that is being read."""

    def __init__(self) -> None:
        """See nothing yet."""
        self.last: dict[StateInline, tuple[int, int, int]] = {}
        """Where the reading was, how much of the text before it was not yet a token, and how
        many tokens there were."""

    def look(self, state: "StateInline", silent: bool) -> bool:
        """Note where the reading is; this rule never takes anything."""
        if not silent:
            self._settle(state)
            self.last[state] = (state.pos, len(state.pending), len(state.tokens))
        return False

    def end(self, state: "StateInline") -> None:
        """Note where the last tokens began, and forget this text."""
        self._settle(state)
        self.last.pop(state, None)

    def _settle(self, state: "StateInline") -> None:
        """Tell the tokens that came since the last look where they began.

        Text that was waiting then comes first, and what one rule brings follows on its spot.
        """
        pos, waiting, known = self.last.get(state, (0, 0, 0))
        at = pos - waiting
        for token in state.tokens[known:]:
            token.meta[AT] = at
            if waiting:
                at, waiting = pos, 0
            elif token.type == "text":
                at += len(token.content)
            elif token.type == "link_open":
                at += 1
