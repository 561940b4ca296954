"""The story does not keep the terms on which words were given.

Why: whoever speaks on terms relies on them, and so does whoever speaks next.

Limits: terms are the ledger’s and those that the notes state: *off the record* on a line of its
own or in brackets, and ``Embargo:`` and ``Channel:`` above the first words. Terms agreed anew, or
the same words got elsewhere on the record, want a waiver. Of notes and ledger, only places in
them are named.

Source:
    BBC-ANON: how a source is described is agreed precisely, and nothing misleads about its status.
    RTDNA: what was promised to a source is kept.
    SPJ: promises are made clearly, and kept.
"""

import re
from collections.abc import Iterator

from attribcheck.language.discretion import where
from attribcheck.language.labels import speakers_of
from attribcheck.model.check import Check
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.notes import Agreement
from attribcheck.model.record import GroundRules
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.agreements import plain
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.verification.record import bare, checked, credited
from attribcheck.rules.wording import quoted

WRITTEN = ("email", "e-mail", "statement", "text", "message", "letter")
INTERVIEW = re.compile(r"\bin an? (?:[\w-]{1,20} ){0,2}interview\b|\btold (?:The|the|this) [A-Z]")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag words used against their terms, and sources named or described against theirs."""
    for found, span in checked(analysis):
        if found.found:
            yield from _used(analysis, found, span)
    for source in analysis.sources:
        yield from _known(analysis, source)


def _used(analysis: Analysis, found: Check, span: Span) -> Iterator[Flag]:
    """Yield what is wrong with using a quotation, by the terms beside it in the notes."""
    text, place = analysis.article.text, found.places[0]
    record = analysis.notes.records[place.record]
    terms = record.utterances[place.utterance].terms
    source = credited(analysis, span)
    source_id = source.id if source else None
    words, at = quoted(text, bare(analysis, found)), where(analysis, place)
    if terms is GroundRules.OFF:
        yield Flag(span, f"{words} was said off the record: {at}", source_id, variant="off-record")
    elif terms is not GroundRules.ON and source and source.type is SourceType.PERSON:
        says = f"{words} was said {terms}, and is credited by name: {at}"
        yield Flag(span, says, source.id, variant="named")
    day = DAY.match(record.embargo)
    if day and analysis.notes.today and analysis.notes.today < day[0]:
        yield Flag(
            span, f"{words} is under embargo until {day[0]}: {at}", source_id, variant="embargo"
        )
    if any(way in record.channel for way in WRITTEN):
        for index in sentences_around(analysis.article, span):
            sentence = analysis.article.sentences[index].span
            told = INTERVIEW.search(text, sentence.start, min(sentence.end, sentence.start + 2_000))
            if told:
                yield Flag(
                    Span(*told.span()),
                    f"“{told[0]}”, but the words came in writing: {at}",
                    source_id,
                    variant="channel",
                )
                return


def _known(analysis: Analysis, source: Source) -> Iterator[Flag]:
    """Yield where the story names whom the ledger protects, or describes them otherwise."""
    text = analysis.article.text
    for entry in analysis.notes.ledger:
        if not source.mentions:
            return
        introduced = source.mentions[0].span
        if source.type is SourceType.PERSON:
            if entry.terms is not GroundRules.ON and speakers_of(analysis.article, source).fits(
                entry.person
            ):
                says = f"{quoted(text, introduced)} is named, and the ledger does not allow it"
                yield Flag(introduced, says, source.id, variant="named")
        elif source.type is SourceType.ANONYMOUS and _is_described_otherwise(source, entry):
            says = f"{quoted(text, introduced)} is not the description that was agreed"
            yield Flag(introduced, says, source.id, variant="description")


def _is_described_otherwise(source: Source, entry: Agreement) -> bool:
    """Tell whether a source has the ledger’s label, and another description was agreed."""
    if not entry.description or plain(source.name) != plain(entry.label):
        return False
    return plain(entry.description) != plain(entry.label)


RULE = Rule(
    code="V104",
    name="ground-rules",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Keep the terms, or agree on others and note it.",
    notes=(
        "RUIZ: The pump failed twice in March.\n\nOff the record\n\nRUIZ: The chief knew of it all "
        "along.\n\nOn background\n\nRUIZ: Two engineers left over the pump.\n"
    ),
    flagged=(
        "⟦“The chief knew of it all along,”⟧ engineer Ana Ruiz said.",
        "⟦“Two engineers left over the pump,”⟧ engineer Ana Ruiz said.",
    ),
    allowed=(
        "“The pump failed twice in March,” engineer Ana Ruiz said.",
        "“Two engineers left over the pump,” a city engineer said.",
    ),
    variants=(
        Variant("off-record", "the words were given off the record"),
        Variant("named", "words on background, or a protected source, are given a name"),
        Variant("description", "the description is not the one agreed"),
        Variant("embargo", "the words may not be published yet"),
        Variant("channel", "words that came in writing are told as spoken", Severity.WARNING),
    ),
)
