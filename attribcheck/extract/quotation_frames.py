"""Words about a quotation that tell what its marks are for.

Each ``…_BEFORE`` pattern is searched in the few words before the opening mark and reaches up to
it; each ``…_AFTER`` pattern is matched from the closing mark on.
"""

import re

WORK = (
    r"(?:film|movie|documentary|book|novel|memoir|autobiography|biography|thriller|bestseller"
    r"|best-seller|song|single|album|track|anthem|ballad|hymn|show|sitcom|series|miniseries"
    r"|musical|play|opera|ballet|comedy|drama|poem|essay|op-ed|column|podcast|blog|program"
    r"|programme|episode|segment|sketch|skit|painting|sculpture|mural|exhibition|exhibit"
    r"|video|clip|ad|advert|commercial|spot|trailer|sequel|game|magazine|newsletter|report|paper"
    r"|study|article|story|piece|editorial|headline|chapter|manifesto|pamphlet|lecture|tour"
    r"|rerun|remake|soundtrack|mixtape|classic|hit)s?"
)

TITLE_BEFORE = re.compile(
    r"(?:\b" + WORK + r"(?:,? (?:called|titled|entitled|named|headlined|dubbed))?,?"
    r"|\b(?:titled|entitled|headlined|subtitled|retitled)"
    r"|\b(?:[A-Z]\w*[A-Z]\w*|[Cc]hannel|[Nn]etwork|News|[Rr]adio|[Tt]elevision|TV|[Mm]agazine"
    r"|Netflix|Hulu|Broadway|Hollywood|\w+day)(?:['’]s?)"
    r"|\b(?:(?:co-)?(?:host(?:ed|s|ing)?|anchor|moderator|author|writer|director|star|creator|producer|editor)"
    r"|episode|edition|cover|finale|screening|premiere|copy|performance|rendition|production"
    r"|broadcast|season|taping|guest|appear(?:ance|ed|ing|s)|cast|installment|interview|wrote|starred"
    r"|starring|directed|sang|sings|singing|aired|seen|read|watch(?:ed|ing)?|published)s?"
    r"(?: of| on| in| to| for| with| from)? (?:[A-Z]\w+['’]s? )?)\s*\Z"
)
"""What goes before a title: its kind, its maker's part in it, or the channel that carries it."""

TITLE_AFTER = re.compile(
    r"\s+\((?:(?:19|20)\d\d|film|book|song|album)\b"
    r"|,?\s+(?:(?:a|an|the|his|her|their|its|this)\s+(?:[\w’'-]+\s+){0,3})?" + WORK + r"\b"
    r"|\s+(?:co-?)?(?:star|host|anchor|actor|actress|creator|author|director|singer|contestant|judge"
    r"|franchise|finale|trilogy|reboot|producer|correspondent|moderator|co-host|alum|alumnus|fan)s?\b"
)

TERM_BEFORE = re.compile(
    r"(?:\bso-called|\b(?:better |also |now |then |once |commonly |widely |popularly |formally |locally )?"
    r"known (?:\w+ ){0,4}as"
    r"|\b(?:is|are|was|were|been|being|be|often|sometimes|commonly|usually|officially|formally"
    r"|popularly|also|now|it[’']s|they[’']re) (?:called|termed|named|defined as|referred to as)"
    r"|\b[Tt]he (?:word|term|expression|acronym|adjective|noun|verb|prefix|suffix|abbreviation"
    r"|code ?name|name|moniker|letters?|category|heading|initials)s?,?"
    r"|\b(?:[Mm]eaning|[Mm]eans|[Ss]tands? for|[Ss]tood for|[Ss]hort for|translat\w+ (?:as|to|into|roughly as)"
    r"|(?:Spanish|French|German|Latin|Greek|Arabic|Hebrew|Russian|Italian|Japanese|Chinese|Mandarin"
    r"|Hindi|Urdu|Turkish|Persian|Farsi|Portuguese|Yiddish|Welsh|Gaelic|Swahili|Korean|slang|shorthand"
    r"|code|jargon|synonym|synonymous) (?:word )?(?:for|with)))\s*\Z"
)

NICKNAME_BEFORE = re.compile(r"\bnick(?:named|name,?|name (?:is|was|of))\s*\Z", re.IGNORECASE)

SLOGAN_BEARERS = (
    r"(?:signs?|banners?|placards?|posters?|stickers?|(?:[Tt]-?)?shirts?|hats?|caps?|billboards?|plaques?"
    r"|graffiti|buttons?|flags?|murals?|mugs?|badges?|hoodies?|jackets?)"
)
SLOGAN_BEFORE = re.compile(
    r"(?:\b"
    + SLOGAN_BEARERS
    + r" (?:(?:that|which) )?(?:(?:simply |just |also )?(?:reads?|reading|sa(?:ys?|id|ying)"
    r"|bearing|declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|with|carrying|emblazoned with|demanding|urging)"
    r"(?: the (?:words?|slogan|message|phrase))?),?:?"
    r"|\b(?:emblazoned|inscribed|printed|painted|scrawled|daubed|stitched) with(?: the (?:words?|slogan))?"
    r"|\b(?:slogans?|mottos?|tag ?lines?|rallying cry|battle cry|catchphrase|hashtags?|chants?|cheers|shouts|cries)"
    r"(?: of| was| is| became)?[,:]?"
    r"|\bchant(?:ed|ing|s)?,?)\s*\Z"
)
SLOGAN_AFTER = re.compile(
    r"(?:\s+(?:campaign |bumper |yard |lawn |protest )?" + SLOGAN_BEARERS + r"\b"
    r"|\s+(?:chants?|slogans?|motto|hashtag)\b|\s+(?:[\w’'-]+\s+){0,4}chant(?:ed|ing)?\b)"
)

SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)|wr(?:ote|ites?|iting|itten)"
    r"|tweet(?:ed|s|ing)?|post(?:ed|s|ing)?|repl(?:ied|ies|ying)|respond(?:ed|s|ing)?|call(?:ed|s|ing)?"
    r"|describ(?:ed?|es|ing)|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?|insist(?:ed|s|ing)?"
    r"|declar(?:ed?|es|ing)|stat(?:ed|es|ing)|announc(?:ed?|es|ing)|explain(?:ed|s|ing)?|not(?:ed|es|ing)"
    r"|testif(?:ied|ies|ying)|recall(?:ed|s|ing)?|shout(?:ed|s|ing)?|yell(?:ed|s|ing)?|jok(?:ed?|es|ing)"
    r"|quip(?:ped|s)?|continu(?:ed|es|ing)|conclud(?:ed?|es|ing)|according|read(?:s|ing)?)\b",
    re.IGNORECASE,
)
"""Verbs that introduce somebody's words."""

COMMUNICATION = re.compile(
    r"\b(?:sa(?:id|y)|t(?:old|ell)|ask|add(?:ed|s|ing)\b|wr(?:ote|it)|tweet|post(?:ed|s|ing)\b|repl(?:y|ied)"
    r"|respon|call|descri|warn|argu|claim|insist|declar|stat(?:e[ds]|ing|ement)|announc|expla|not(?:e[ds]|ing)\b"
    r"|testi|recall|shout|yell|jok|quip|vow|promis|pledg|denounc|slam|blast|prais|mock|den(?:y|ied)"
    r"|acknowledg|admi|conced|accus|label|brand|dismiss|characteri|mention|conclu|continu|suggest"
    r"|accord|quot|read|urg|observ|remark|refer|criti|report|belie[fv]|speech|spoke|speak|interview|letter"
    r"|memo|e-?mail|messag|word|comment|ruling|ruled|opinion|plea|predict|advocat|portray|deem|cry|cried|cries"
    r"|chant|propos|stress|emphasi|assert|alleg|conten[dt]|complain|tout|hail|ridicul|brag|boast|view"
    r"|consider|regard|think|thought|feel|felt|fear|hope|cast|frame|fram|paint|depict|voic|express|signal"
    r"|reveal|cit(?:e|ing)|debate|thank|talk|discuss|document|transcript|poll|survey|respondent|answer|question"
    r"|rail|decr|deri|lament|condemn|oppos|support|defend|attack|rebuk|scold|taunt|bill|tag|term|dub|compar"
    r"|demand|want|invo[kc]|evok|lash|rant|apolog|confess|disclos|outlin|detail|lay|laid|reject|crow"
    r"|agree|disagree|assur|reassur|counter|caution|advis|urge|press|vent|swore|swear|sworn|promot|champion"
    r"|critics|supporters|aides?|officials?|experts?|analysts?|advertis|ad|ads|campaign|statut|law|rule|charg"
    r"|indict|convict|verdict|lawsuit|suit|complaint|court|judge|order)",
    re.IGNORECASE,
)
"""Beginnings of words that hint at somebody whose words these may be; wide on purpose."""
