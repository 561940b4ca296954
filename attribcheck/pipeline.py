"""The stages in order, on one screen."""

from dataclasses import replace

from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.notes import Notes
from attribcheck.model.report import Analysis, Report
from attribcheck.model.settings import Settings
from attribcheck.notes import verify
from attribcheck.resolve import resolve
from attribcheck.rules import judge
from attribcheck.segment import segment

NO_NOTES = Notes()


def analyse(manuscript: Manuscript, settings: Settings, notes: Notes = NO_NOTES) -> Analysis:
    """Read a manuscript: its parts, quotations, attributions and sources, and check it by notes."""
    tagger = load_tagger(settings.engine)
    article = segment(manuscript)
    quotations, attributions = extract(article, find_quotations(article), tagger)
    sources = resolve(article, quotations, attributions)
    analysis = Analysis(article, quotations, attributions, sources, tagger.engine, settings.house)
    return replace(analysis, notes=verify(analysis, notes) if notes.records else notes)


def examine(manuscript: Manuscript, settings: Settings, notes: Notes = NO_NOTES) -> Report:
    """Take a manuscript through every stage; read it and print it elsewhere."""
    analysis = analyse(manuscript, settings, notes)
    findings = judge(analysis, settings)
    return Report(analysis, findings, fail_on=settings.fail_on, profile=settings.profile)
