"""What codes, textbooks and guides ask for."""

from attribcheck.rules.standard import Standard

REGISTER = (
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
        "MONG",
        "Mongabay style guide",
        "Source information",
        None,
        "https://sites.google.com/wildmadagascar.org",
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
)
