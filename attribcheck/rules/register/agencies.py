"""What news agencies ask for."""

from attribcheck.rules.standard import Standard

REGISTER = (
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
        "BBG",
        "Bloomberg, memorandum by Matthew Winkler",
        "",
        2009,
        "https://gawker.com/5442548",
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
)
