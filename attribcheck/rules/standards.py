"""The register of published standards. What each asks for is on the pages of the rules."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standard:
    """One passage of one published standard."""

    id: str
    name: str
    """Who publishes it, and what."""

    section: str
    """Where in it; empty where it is short."""

    year: int | None
    """Of the edition that was read. None: its page bears no date."""

    url: str
    """Where it was read: the publisher's page, or one that reproduces or quotes the passage."""

    def __str__(self) -> str:
        """Return it as a finding names it: ``SPJ Code of Ethics, “Seek Truth” (2014)``."""
        section = f", “{self.section}”" if self.section else ""
        return f"{self.name}{section} ({self.year or f'undated, {self.url}'})"


_REGISTER = (
    Standard(
        "AP-ALLEG",
        "AP Stylebook",
        "Accused",
        None,
        "https://writingexplained.org/ap-style/ap-style-accused",
    ),
    Standard(
        "AP-ANON",
        "AP News Values & Principles",
        "Anonymous sources",
        2014,
        "https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/",
    ),
    Standard(
        "AP-ANON05",
        "AP News Values & Principles",
        "Anonymous sources",
        2005,
        "https://reason.com/2005/01/04",
    ),
    Standard(
        "AP-ATTR",
        "AP, When is it OK to use anonymous sources?",
        "On attribution",
        None,
        "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources",
    ),
    Standard(
        "AP-CAP",
        "AP Stylebook",
        "Photo captions",
        None,
        "https://merrillphotojournalism.blogspot.com/p/ap-style-for-writing-photo-captions.html",
    ),
    Standard(
        "AP-FAIR",
        "AP Statement of News Values",
        "",
        2008,
        "http://wefivekingsblog.blogspot.com/2008/07/associated-press-statement-of-news.html",
    ),
    Standard(
        "AP-NAMES",
        "AP Stylebook",
        "Names",
        None,
        "https://writingexplained.org/ap-style/ap-style-names",
    ),
    Standard(
        "AP-QMARK",
        "AP Stylebook",
        "Quotation marks",
        2016,
        "http://www.gatehousenewsroom.com/2016/08/25/ap-stylebook-punctuation-guidelines-quotation-marks/",
    ),
    Standard(
        "AP-QUOT",
        "AP Stylebook",
        "Quotations in the news",
        None,
        "https://writingexplained.org/ap-style/ap-style-quotes",
    ),
    Standard(
        "AP-STYLE",
        "AP Stylebook",
        "Anonymous sources",
        2004,
        "http://www.anonymoussources.org/?p=37",
    ),
    Standard(
        "AP-TIME",
        "AP Stylebook",
        "Time element",
        2017,
        "https://gatehousenewsroom.com/2017/06/22",
    ),
    Standard(
        "BBC-ALLEG",
        "BBC Editorial Guidelines, Accuracy",
        "Reporting allegations",
        2009,
        "http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml",
    ),
    Standard(
        "BBC-ANON",
        "BBC Editorial Guidelines, Accuracy",
        "Anonymous sources",
        2005,
        "https://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/anonymoussource.shtml",
    ),
    Standard(
        "BBC-JIG",
        "BBC Editorial Guidelines",
        "Anonymity",
        None,
        "https://www.bbc.com/editorialguidelines/news/anonymity",
    ),
    Standard(
        "BBC-ROR",
        "BBC Editorial Guidelines, guidance",
        "Right of reply",
        2010,
        "http://www.bbc.co.uk/guidelines/editorialguidelines/page/guidance-right-reply-summary/",
    ),
    Standard(
        "BBG",
        "Bloomberg, memorandum by Matthew Winkler",
        "",
        2009,
        "https://gawker.com/5442548",
    ),
    Standard(
        "CHECK",
        "Accuracy checklist by Steve Buttry and Craig Silverman",
        "",
        None,
        "https://www.scribd.com/document/46267089/Accuracy-Checklist",
    ),
    Standard(
        "CJR-SQ",
        "CJR Language Corner, Scare tactics",
        "",
        None,
        "https://www.cjr.org/language_corner/scare_tactics.php",
    ),
    Standard(
        "G-LADDER",
        "Guardian readers’ editor",
        "",
        2014,
        "https://www.theguardian.com/commentisfree/2014/sep/07",
    ),
    Standard(
        "G-STYLE",
        "Guardian style guide",
        "Quotes",
        2004,
        "https://anyotherbusiness.blogspot.com/2004/09",
    ),
    Standard(
        "GAM",
        "Globe and Mail Editorial Code",
        "",
        None,
        "https://www.theglobeandmail.com/about/editorial-code",
    ),
    Standard(
        "MONG",
        "Mongabay style guide",
        "Source information",
        None,
        "https://sites.google.com/wildmadagascar.org",
    ),
    Standard(
        "NPR-DOS",
        "NPR Ethics Handbook",
        "Do’s and don’ts of anonymity",
        None,
        "https://ethics.npr.org/?s=anonymous",
    ),
    Standard(
        "NPR-ID",
        "NPR Ethics Handbook",
        "ID that source as best you can",
        None,
        "https://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can",
    ),
    Standard(
        "NYT-2016",
        "New York Times, New Guidelines on Anonymous Sourcing",
        "",
        2016,
        "http://poynter.org/2016/new-york-times-cracks-down-on-anonymous-sources/401785",
    ),
    Standard(
        "NYT-INT",
        "New York Times, Guidelines on Integrity",
        "Quotations",
        2008,
        "https://geoff.greer.fm/archive/"
        "Ethical%20Journalism%20-%20The%20New%20York%20Times%20(2020-06-23%201_48_23%20PM).html",
    ),
    Standard(
        "NYT-WHY",
        "New York Times, Confidential News Sources Policy",
        "",
        2004,
        "https://www.theatlantic.com/2005/09",
    ),
    Standard(
        "OUP",
        "Bender and others, Verbs to avoid for attribution",
        "",
        None,
        "https://learninglink.oup.com/access/content/bender12e-student-resources/"
        "bender12e-verbs-to-avoid-for-attribution",
    ),
    Standard(
        "R-LEAD",
        "Reuters Handbook of Journalism",
        "When to source",
        2008,
        "http://www.aalep.eu/essentials-sourcing-journalists",
    ),
    Standard(
        "R-SRC",
        "Reuters Handbook of Journalism",
        "The essentials of Reuters sourcing",
        2008,
        "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing",
    ),
    Standard(
        "RTDNA",
        "RTDNA Guidelines for Using Confidential Sources",
        "",
        None,
        "https://www.rtnda.org/content/confidential_sources/index.html",
    ),
    Standard(
        "SPJ",
        "SPJ Code of Ethics",
        "Seek truth and report it",
        2014,
        "https://asbpe.org/2014/09/10",
    ),
    Standard(
        "UQ-STYLE",
        "University of Queensland, Journalism Style and Production Guide",
        "Tenses",
        2012,
        "https://www.yumpu.com/en/document/view/51094981/sjc-style-and-production-guide-2012/59",
    ),
    Standard(
        "WP-STD",
        "Washington Post Standards and Ethics",
        "Fairness",
        None,
        "https://members.newsleaders.org/content.asp?contentid=335",
    ),
    Standard(
        "WSJ-25",
        "Wall Street Journal, Style & Substance",
        "Vol. 25, no. 2",
        None,
        "https://www.wsj.com/articles/vol-25-no-2-sources-01557859254",
    ),
)

STANDARDS = {standard.id: standard for standard in _REGISTER}
