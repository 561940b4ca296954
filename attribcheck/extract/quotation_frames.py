"""Words about a quotation that tell what its marks are for."""

import re

SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)|wr(?:ote|ites?|iting|itten)"
    r"|tweet(?:ed|s|ing)?|post(?:ed|s|ing)?|repl(?:ied|ies|ying)|respond(?:ed|s|ing)?|call(?:ed|s|ing)?"
    r"|describ(?:ed?|es|ing)|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?|insist(?:ed|s|ing)?"
    r"|declar(?:ed?|es|ing)|stat(?:ed|es|ing)|announc(?:ed?|es|ing)|explain(?:ed|s|ing)?|not(?:ed|es|ing)"
    r"|testif(?:ied|ies|ying)|recall(?:ed|s|ing)?|shout(?:ed|s|ing)?|yell(?:ed|s|ing)?|jok(?:ed?|es|ing)"
    r"|quip(?:ped|s)?|vow(?:ed|s|ing)?|promis(?:ed?|es|ing)|pledg(?:ed?|es|ing)|denounc(?:ed?|es|ing)"
    r"|slam(?:med|s|ming)?|blast(?:ed|s|ing)?|prais(?:ed?|es|ing)|mock(?:ed|s|ing)?|den(?:ied|ies|ying)"
    r"|acknowledg(?:ed?|es|ing)|admit(?:ted|s|ting)?|conced(?:ed?|es|ing)|accus(?:ed?|es|ing)"
    r"|label(?:l?ed|s|l?ing)?|brand(?:ed|s|ing)|dismiss(?:ed|es|ing)?|characteri[sz](?:ed?|es|ing)"
    r"|mention(?:ed|s|ing)?|conclud(?:ed?|es|ing)|continu(?:ed|es|ing)|suggest(?:ed|s|ing)?"
    r"|according|quot(?:ed?|es|ing)|read(?:s|ing)?|urg(?:ed?|es|ing)|observ(?:ed|es|ing)|remark(?:ed|s|ing)?"
    r"|refer(?:red|s|ring)?|criti(?:ci[sz](?:ed?|es|ing)|cs?|cism)|report(?:ed|s|ing)?|believ(?:ed?|es|ing)"
    r"|statements?|speech(?:es)?|interviews?|letters?|memos?|emails?|e-mails?|messages?|remarks?|words"
    r"|comments?|testimony|rulings?|opinions?|promises?|vows?|pledges?|claims?|warnings?|calls?)\b",
    re.IGNORECASE,
)
