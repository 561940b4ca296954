"""What newspapers ask for."""

from attribcheck.rules.standard import Standard

REGISTER = (
    Standard(
        "G-2000",
        "Guardian, Guidelines on identifying sources",
        "",
        2000,
        "https://www.theguardian.com/info/2000/aug/14/guidelines-on-identifying-sources",
    ),
    Standard(
        "G-LADDER",
        "Guardian readers’ editor",
        "",
        2014,
        "https://www.theguardian.com/commentisfree/2014/sep/07",
    ),
    Standard(
        "G-PEJ",
        "Guardian readers’ editor, quoting the Editorial Code",
        "",
        2015,
        "https://www.theguardian.com/commentisfree/2015/aug/09",
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
        "MCC",
        "McClatchy Washington bureau, anonymous-source policy",
        "",
        None,
        "https://amp.mcclatchydc.com/latest-news/article24465118.html",
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
        "WP-DIG",
        "Washington Post Digital Publishing Guidelines",
        "Attribution",
        None,
        "https://www.washingtonpost.com/wp-srv/guidelines/attribution.html",
    ),
    Standard(
        "WP-HOW",
        "Washington Post ombudsman Deborah Howell, On anonymous sources",
        "",
        2006,
        "http://www.concernedjournalists.org/anonymous-sources-deborah-howell",
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
