"""What broadcasters ask for."""

from attribcheck.rules.standard import Standard

REGISTER = (
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
        "BBC-REF",
        "BBC Editorial Guidelines, Accuracy",
        "Mandatory referrals",
        None,
        "https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy/mandatory-referrals",
    ),
    Standard(
        "BBC-ROR",
        "BBC Editorial Guidelines, guidance",
        "Right of reply",
        2010,
        "http://www.bbc.co.uk/guidelines/editorialguidelines/page/guidance-right-reply-summary/",
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
        "NPR-OP",
        "NPR, Special section on anonymous sourcing",
        "Fairness",
        None,
        "https://puyim.com/about-npr/688745813/special-section-anonymous-sourcing",
    ),
    Standard(
        "RTDNA",
        "RTDNA Guidelines for Using Confidential Sources",
        "",
        None,
        "https://www.rtnda.org/content/confidential_sources/index.html",
    ),
)
