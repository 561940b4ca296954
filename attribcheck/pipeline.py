"""The stages in order, on one screen."""

from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.report import Analysis, Report
from attribcheck.model.settings import Settings
from attribcheck.resolve import resolve
from attribcheck.rules import judge
from attribcheck.segment import segment


def analyse(manuscript: Manuscript, settings: Settings) -> Analysis:
    """Read a manuscript: its parts, quotations, attributions and sources."""
    tagger = load_tagger(settings.engine)
    article = segment(manuscript)
    quotations, attributions = extract(article, find_quotations(article), tagger)
    sources = resolve(article, quotations, attributions)
    return Analysis(article, quotations, attributions, sources, tagger.engine, settings.house)


def examine(manuscript: Manuscript, settings: Settings) -> Report:
    """Take a manuscript through every stage; read it and print it elsewhere."""
    analysis = analyse(manuscript, settings)
    findings = judge(analysis, settings)
    return Report(analysis, findings, fail_on=settings.fail_on, profile=settings.profile)
