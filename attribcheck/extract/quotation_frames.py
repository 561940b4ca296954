"""Words about a quotation that tell what its marks are for.

A ``…_BEFORE`` pattern is searched in the few words before the opening mark and reaches up to
it; an ``…_AFTER`` pattern is matched from the closing mark on.
"""

import re

WORK = (
    r"(?:films?|movies?|documentar(?:y|ies)|books?|novels?|memoirs?|(?:auto)?biograph(?:y|ies)"
    r"|bestsellers?|best-sellers?|songs?|albums?|singles?|anthems?|ballads?|hymns?|shows?|sitcoms?"
    r"|series|miniseries|musicals?|plays?|operas?|ballets?|comed(?:y|ies)|dramas?|poems?|essays?"
    r"|op-eds?|podcasts?|program(?:me)?s?|episodes?|sketch(?:es)?|skits?|paintings?|sculptures?"
    r"|exhibitions?|exhibits?|videos?|trailers?|sequels?|magazines?|thrillers?|soundtracks?)"
)
"""Works that have a title, which stands before or after their kind."""

PIECE = (
    r"(?:columns?|blogs?|segments?|murals?|clips?|ads?|adverts?|commercials?|spots?|games?|tracks?"
    r"|newsletters?|reports?|papers?|study|studies|articles?|story|stories|pieces?|editorials?"
    r"|headlines?|chapters?|manifestos?|pamphlets?|lectures?|tours?|classics?|hits?|initiatives?"
    r"|exposés?|section|operas?|shorts?|app|apps|website|channel)"
)
"""Pieces whose title only follows: after ``the ad`` comes a title, before ``ad`` much else."""

CHANNEL = (
    r"(?:[A-Z]\w*[A-Z]\w*|[Cc]hannel|[Nn]etwork|News|[Rr]adio|[Tt]elevision|TV|[Mm]agazine"
    r"|Netflix|Hulu|Broadway|Amazon|Apple|\w+day)[’']s?"
)
MAKER = (
    r"(?:(?:co-?)?(?:host|anchor|moderator|author|writer|director|star|creator|producer|editor)s?"
    r"|(?:co-?)?host(?:ed|ing)|episodes?|edition|covers?|finale|screening|premiere|cop(?:y|ies)"
    r"|performance|rendition|production|broadcast|seasons?|taping|guests?|appear(?:ance|ed|ing|s)?"
    r"|cast|instal?lment|interview|starr(?:ed|ing)|directed|s(?:ang|ings?|inging)|aired|seen"
    r"|watch(?:ed|ing)?|speaking|version|readings?|remake|revival|sequel|interviewed)"
)
TITLE_BEFORE = re.compile(
    rf"\b(?:(?:{WORK}|{PIECE})(?:,? (?:called|titled|entitled|named|headlined|dubbed))?,?"
    r"|titled|entitled|headlined|subtitled"
    rf"|{CHANNEL}"
    rf"|{MAKER}(?: of| on| in| to| for| with| from)?(?: [A-Z]\w+[’']s?)?)\s*\Z"
)
"""What goes before a title: its kind, the channel that carries it, its maker's part in it."""

ON_BEFORE = re.compile(r"\bon\s+\Z")
"""Enough before a title of two words or more: *on “Meet the Mayors”*."""

TITLE_AFTER = re.compile(
    r"\s+\((?:(?:19|20)\d\d|film|book|song|album)\b"
    r"|,\s+(?:a|an|the|his|her|their|its)\s+(?:[\w’'-]+\s+){0,3}" + WORK + r"\b(?!-)"
    r"|\s+" + WORK + r"\b(?!-)"
    r"|\s+(?:co-?)?(?:star|host|anchor|actor|actress|creator|author|director|singer|contestant"
    r"|judge|franchise|finale|trilogy|reboot|producer|correspondent|moderator|alum|alumnus"
    r"|alumna|cast|premiere|theme|soundtrack)s?\b"
    r"|,\s+which\s+(?:opened|opens|aired|airs|premiered|premieres|debuted|starred|stars)\b"
)

TERM_BEFORE = re.compile(
    r"\b(?:so-? ?called|known (?:\w+ ){0,3}as(?: an?| the)?"
    r"|(?:is|are|was|were|been|being|be|often|sometimes|commonly|usually|officially|formally"
    r"|popularly|also|now) (?:called|termed|named|defined as|referred to as)"
    r"|[Tt]he (?:\w+ )?(?:word|term|expression|acronym|adjective|noun|verb|prefix|suffix"
    r"|abbreviation|code ?name|name|moniker|heading|initials|category|label),?"
    r"|words? (?:such as|like)"
    r"|[Mm]eaning|[Mm]eans|[Ss]tands? for|[Ss]tood for|[Ss]hort for|translat\w+ (?:\w+ )?(?:as|to)"
    r"|(?:Spanish|French|German|Latin|Greek|Arabic|Hebrew|Russian|Italian|Japanese|Chinese"
    r"|Mandarin|Hindi|Urdu|Turkish|Persian|Farsi|Portuguese|Yiddish|Welsh|Gaelic|Swahili|Korean"
    r"|Polish|Ukrainian|Somali|slang|shorthand|code|jargon|[Ss]ynonym(?:ous)?)"
    r" (?:word |term )?(?:for|with))\s*\Z"
)
TERM_AFTER = re.compile(r"\s+(?:hashtag|label|category|checkbox|key|tab|box|status)\b")

UTTERED_BEFORE = re.compile(
    r"\b(?:us(?:e[ds]?|ing)|sa(?:id|ys?|ying)|utter\w*|mention\w*|repeat\w*|invok\w+|prefer\w*"
    r"|avoid\w*|cho(?:se|os\w+)|embrac\w+|adopt\w*|reject\w*|hear\w*|shout\w*) [^.,;“”\"]{0,20}\Z"
)
"""Somebody has the word in his mouth: *refused to use the term*."""

NICKNAME_BEFORE = re.compile(r"\bnick(?:named|names?(?:,| is| was| of)?)\s*\Z", re.IGNORECASE)
NAME_BEFORE = re.compile(
    r"\b(?!(?:The|A|An|But|And|For|In|On|At|With|When|Then|So|As|By|From|His|Her|Their)\b)"
    r"(?:[A-Z][^\W\d_]*[^\W\d_A-Z]|[A-Z]\.)\s\(?\Z"
)
HEADLINE_WORD = re.compile(
    r"\s(?:To|Of|Is|Are|Was|Be|In|On|At|For|With|And|By|From|As|It|If|Who)\s"
)
"""A small word capitalised: this is a headline, where a capital tells nothing."""

NAME_AFTER = re.compile(
    r"\)?\s(?!\w+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)"
    r"(?:(?:de|da|van|von|der|la|Mc|Mac|O[’'])\s?)*[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?"
    r"(?:[’']s)?(?: (?:Jr|Sr|II|III)\b\.?)?(?=\s*\Z|[.,;:!?)]|\s[^\WA-Z]|\s[(–—-])"
)
"""A surname, and after it no third capitalised word: that would be a headline."""

BEARER = (
    r"(?:signs?|banners?|placards?|posters?|stickers?|(?:[Tt]-?|sweat)?shirts?|hats?|caps?"
    r"|billboards?|plaques?|graffiti|buttons?|flags?|murals?|mugs?|badges?|hoodies?|jackets?)"
)
SLOGAN_BEFORE = re.compile(
    rf"\b(?:{BEARER},? (?:(?:that|which|—|–|-) )*(?:(?:simply|just|also|each|both|all) )?"
    r"(?:reads?|reading|sa(?:ys?|id|ying)|bear(?:ing|s)|bore|declar(?:ed|es|ing)|carrying"
    r"|proclaim(?:ed|s|ing)|with|emblazoned with|demanding|urging|announcing)"
    r"(?: the (?:words?|slogan|message|phrase|letters))?[,:]?"
    r"|(?:emblazoned|inscribed|printed|painted|scrawled|daubed|stitched) with"
    r"(?: the (?:words?|slogan|message|phrase|letters))?[,:]?"
    r"|(?:slogans?|mottos?|tag ?lines?|rallying cry|battle cry|catchphrase|hashtags?|chants?"
    r"|cheers|shouts|cries)(?: of| was| is| became)?[,:]?"
    r"|chant(?:ed|ing|s)?[,:]?)\s*\Z"
)
SLOGAN_AFTER = re.compile(
    rf"\s+(?:(?:campaign|bumper|yard|lawn|protest) )?{BEARER}\b(?!-)"
    r"|\s+(?:chants?|slogans?|motto|hashtag)\b"
    r"|,?\s+(?:[\w’'-]+\s+){0,4}chant(?:ed|ing)?\b"
)

LIST_GLUE = re.compile(r",?\s*(?:and|or|&|,)?\s*")
"""All that stands between two quotations of one list."""
