"""Copy that means harm, and a report that holds it in every field."""

from dataclasses import replace
from datetime import date

from drawn import Said, draw, with_finding

from attribcheck.model.finding import Finding, Place, Severity
from attribcheck.model.report import Analysis, Engine, Report
from attribcheck.model.source import Anonymity, SourceType
from attribcheck.model.span import Span
from attribcheck.model.waiver import Waived, Waiver

MARKUP = (
    "<script>document.title='run'</script>",
    "</script><script>document.title='run'</script>",
    "</style><style>*{display:none}</style>",
    "<img src=x onerror=\"document.title='run'\">",
    "<svg/onload=document.title='run'>",
    "\"><b onmouseover=document.title='run' autofocus onfocus=document.title='run'>",
    "' autofocus onfocus='document.title=1",
    "javascript:document.title='run'",
    "<a href=\"javascript:document.title='run'\">x</a>",
    "<!--><script>document.title='run'</script>-->",
    "<![CDATA[<script>document.title='run'</script>]]>",
    "&lt;script&gt;document.title='run'&lt;/script&gt;",
    "&#60;script&#62;document.title='run'&#60;/script&#62;",
    "<meta http-equiv=refresh content='0;url=https://example.invalid'>",
    "<iframe srcdoc=\"<script>parent.document.title='run'</script>\">",
    "<base href=https://example.invalid/><form action=//example.invalid><input name=q>",
    "{{constructor.constructor('document.title=1')()}} ${document.title='run'}",
    "<template><script>document.title='run'</script></template>",
    "<math><mtext><table><mglyph><style><img src=x onerror=document.title='run'>",
    "\x00<\x00script>document.title='run'</script>",
)

OTHERS = (
    '=HYPERLINK("http://example.invalid","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    "\t=1+1",
    "::error file=x::owned",
    "::stop-commands::owned",
    "%0A::error::owned",
    "[x](http://example.invalid) ![x](http://example.invalid/x.png)",
    "`code` **bold** _soft_ ~~gone~~ | cell | http://example.invalid www.example.invalid",
    "@everyone #1 $E=mc^2$ :smile:",
    "]]> <?php ?> <!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]> &y;",
    "\x1b]0;owned\x07 \x1b[2J \x9b31m \u202e gnp \ufffe \uffff \x85 \u2028 \u2029",
    "{0} {1} %s %d {{ }}",
    "\ud800 \udfff",
)

CORPUS = MARKUP + OTHERS


def hostile(words: str) -> Report:
    """Return a report of which every field that copy or a file can reach holds ``words``.

    One finding counts, one is waived, one known; a waiver is stale.
    """
    source = f"an aide {words}"
    text = f"{words}\n\n“{words}”, said {source}.\n\nRain {words} is due, {words} said."
    kept = Anonymity(1, Span(0, len(words)), Span(0, len(words)))
    said = Said(f"“{words}”", "said", source, type=SourceType.ANONYMOUS, anonymity=kept)
    drawn = draw(text, said, Said("Rain", words, words, name=words), name=f"{words}.txt")
    report = with_finding(drawn, words, Severity.WARNING, f"“{words}” is hostile")
    (finding,) = (_poisoned(finding, words) for finding in report.findings)
    again = replace(finding, flag=replace(finding.flag, span=Span(1, len(words))))
    third = replace(finding, flag=replace(finding.flag, span=Span(2, len(words))))
    waiver = Waiver(words, words, words, date(2026, 1, 2), words, words, words)
    return replace(
        report,
        analysis=_poisoned_reading(report.analysis, words),
        findings=(finding,),
        waived=(Waived(again, waiver),),
        known=(third,),
        stale=(waiver,),
    )


def _poisoned(finding: Finding, words: str) -> Finding:
    related = (Place(Span(0, len(words)), f"see {words}"),)
    flag = replace(finding.flag, related=related, variant=words, source_id="s1")
    return replace(finding, flag=flag, why=words, fix=words, standard=words)


def _poisoned_reading(analysis: Analysis, words: str) -> Analysis:
    article = analysis.article
    manuscript = replace(
        article.manuscript,
        blocks=tuple(replace(block, locator=words) for block in article.manuscript.blocks),
    )
    sources = tuple(
        replace(source, why=words, mentions=tuple(replace(m, why=words) for m in source.mentions))
        for source in analysis.sources
    )
    return replace(
        analysis,
        article=replace(article, manuscript=manuscript),
        attributions=tuple(replace(item, why=words) for item in analysis.attributions),
        sources=sources,
        engine=Engine(words, words),
    )
