"""Words that tell whether anybody near a quotation is speaking."""

import re

SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)"
    r"|wr(?:ote|ites?|iting|itten)|tweet(?:ed|s|ing)?|post(?:ed|s|ing)?|repl(?:ied|ies|ying)"
    r"|respond(?:ed|s|ing)?|call(?:ed|s|ing)?|describ(?:ed?|es|ing)|warn(?:ed|s|ing)?"
    r"|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?|insist(?:ed|s|ing)?|declar(?:ed?|es|ing)"
    r"|stat(?:ed|es|ing)|announc(?:ed?|es|ing)|explain(?:ed|s|ing)?|not(?:ed|es|ing)"
    r"|testif(?:ied|ies|ying)|recall(?:ed|s|ing)?|shout(?:ed|s|ing)?|yell(?:ed|s|ing)?"
    r"|jok(?:ed?|es|ing)|quip(?:ped|s)?|continu(?:ed|es|ing)|conclud(?:ed?|es|ing)"
    r"|according|read(?:s|ing)?)\b",
    re.IGNORECASE,
)
"""Verbs that introduce somebody's words."""

CUE_AFTER = re.compile(
    r"[,.]?\s+(?:(?:(?:he|she|they|it|who)|(?:the |an? )?(?:[A-Z][\w.’'-]*\s+){0,3}[\w’'-]+)\s+)?"
    r"(?:said|says|told|tells|reported|reports|wrote|writes|added|adds|asked|asks|replied)\b"
)
"""A saying verb with its subject right after a quotation."""

COMMUNICATION = re.compile(
    r"\b(?:sa(?:id|y)|t(?:old|ell)|ask|add(?:ed|s|ing)\b|wr(?:ote|it)|tweet|post(?:ed|s|ing)\b"
    r"|repl(?:y|ied)|respon|call|descri|warn|argu|claim|insist|declar|stat(?:e[ds]|ing|ement)"
    r"|announc|expla|not(?:e[ds]|ing)\b|testi|recall|shout|yell|jok|quip|vow|promis|pledg|denounc"
    r"|slam|blast|prais|mock|den(?:y|ied)|acknowledg|admi|conced|accus|label|brand|dismiss"
    r"|characteri|mention|conclu|continu|suggest|accord|quot|read|urg|observ|remark|refer|criti"
    r"|report|belie[fv]|speech|spoke|speak|interview|letter|memo|e-?mail|messag|word|comment"
    r"|rul(?:e[ds]?|ing)\b|opinion|plea|predict|advocat|portray|deem|cry|cried|cries|chant|propos"
    r"|stress|emphasi|assert|alleg|conten[dt]|complain|tout|hail|ridicul|brag|boast|view|consider"
    r"|regard|think|thought|feel|felt|fear|hope|cast|fram|paint|depict|voic|express|signal|reveal"
    r"|cit(?:e|ing)|debate|thank|talk|discuss|document|transcript|poll|survey|respondent|answer"
    r"|question|rail|decr|deri|lament|condemn|oppos|support|defend|attack|rebuk|scold|taunt|bill"
    r"|term|dub|compar|demand|want|inv?o[kc]|evok|lash|rant|apolog|confess|disclos|outlin|detail"
    r"|reject|agree|disagree|assur|reassur|counter|caution|advis|press|swore|swear|sworn|promot"
    r"|champion|advertis|ads?\b|campaign|charg|indict|convict|verdict|lawsuit|complaint|judge"
    r"|order|headlin|caption|blam|herald|hammer|dictum|coach|vent(?:ed|s|ing)?\b|proclaim|bicker"
    r"|tick(?:ed|s|ing) off|celebrat|nam(?:e[ds]?|ing)\b)"
    r"|\b(?-i:To [A-Z])",
    re.IGNORECASE,
)
"""Beginnings of words that hint at somebody whose words these may be; wide on purpose."""
