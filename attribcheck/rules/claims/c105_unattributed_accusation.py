"""The paper itself says that somebody named did wrong.

Why: what nobody else says, the paper says, and has to prove.

Limits: a deed or a label counts where its sentence credits nobody and tells of no case, record or
inquiry. Whoever the story calls convicted passes, and so do denials, questions, those who wage war,
and labels that are part of a name. Where the sentence before is credited, or a charge is told of
elsewhere, it is told one step lower. The dead, fiction and figures of speech are not told apart.
It is a warning and no error by default: in news copy it was met too seldom to know how often it is
right.

Source:
    AP-ALLEG: no phrase may judge somebody before a trial; say accused of, or charged with.
    AP-ATTR: attribute what is disputable and was not witnessed or confirmed.
    BBC-ALLEG, derived: make plain whose allegation it is.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.accusations import Frame
from attribcheck.rules.claims.unattributed import unattributed
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the words that accuse somebody named in the copy’s own voice."""
    for found in unattributed(analysis):
        item = found.accusation
        label = item.frame is Frame.LABEL
        words = quoted(analysis.article.text, item.predicate)
        message = f"{words} {'is put on' if label else 'accuses'} {item.name}: who says so?"
        related = (Place(item.accused, "accused"),)
        variant = "label" if label else "deed"
        yield Flag(item.predicate, message, sure=found.sure, variant=variant, related=related)


RULE = Rule(
    code="C105",
    name="unattributed-accusation",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Say who accuses, in the same sentence, or give the charge or the verdict.",
    flagged=(
        "Mayor Ruth Odell opened the hall. Dale Finch ⟦bribed⟧ two inspectors in 2019.",
        "Mayor Ruth Odell opened the hall. Dale Finch ⟦hid it from regulators⟧.",
        "Mayor Ruth Odell opened the hall. Dale Finch ⟦supplied banned⟧ drugs to runners.",
        "Dale Kelly came. Kelly ⟦pocketed $⟧9,000.",
        "⟦Alleged arsonist⟧ Dale Finch arrived at noon.",
        "⟦Alleged label-swapper⟧ Dale Finch arrived at noon.",
    ),
    allowed=(
        "Dale Finch bribed two inspectors in 2019, prosecutors said in the indictment.",
        "Dale Finch was convicted in May of bribing two inspectors.",
        "Dale Finch was convicted in May. Finch bribed two inspectors in 2019.",
        "“Dale Finch bribed two inspectors,” said Ruth Odell, the mayor.",
        "Dale Finch is charged with arson.",
        "Mayor Dale Finch threatened to leave the council on Monday.",
        "There is time to build bridges, even after calling Mayor Dale Finch a liar.",
        "An American and a friend opened fire in Dell, Calif., killing 14 people.",
        "Dale Finch hid it from his wife.",
        "Alleged victim Dale Finch arrived at noon.",
        "It began in 1915, when Ottoman Turks killed 300 people.",
        "A knife-wielding French Islamist killed an officer and left.",
        "Mayor Ruth Odell opened the hall. The rapper Killer Mike sang.",
        "The Islamic State killed members of other faiths.",
    ),
    variants=(
        Variant("deed", "somebody is said to have done it"),
        Variant("label", "a name for a wrongdoer put on somebody"),
    ),
)
