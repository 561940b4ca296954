"""Where sources and claims end: what a tagger marked, and what the sentence makes of it."""

BOUNDED = {
    "what the narrative adds after a quotation is its own": (
        "⟦1s Quill⟧ ⟦1q called⟧ it ⟦1c “the end of the wells,” citing the drought⟧.",
        "⟦1s Quill⟧ ⟦1q called⟧ it ⟦1c “the end of the wells,”⟧ citing the drought.",
    ),
    "a dash explains the words that were quoted": (
        "⟦1s Quill⟧ ⟦1q called⟧ him ⟦1c “the next Noah” – the builder whom he admires⟧.",
        "⟦1s Quill⟧ ⟦1q called⟧ him ⟦1c “the next Noah”⟧ – the builder whom he admires.",
    ),
    "a dash may go on with the claim": (
        "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c he is a “rainmaker” – and will stay for the vote⟧.",
        "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c he is a “rainmaker” – and will stay for the vote⟧.",
    ),
    "after a whole quotation and its comma the narrative goes on": (
        "⟦1s Quill⟧ ⟦1q says⟧, ⟦1c “Don't you do it,” until the gate is heard⟧.",
        "⟦1s Quill⟧ ⟦1q says⟧, ⟦1c “Don't you do it,”⟧ until the gate is heard.",
    ),
    "what leads up to a whole quotation is no part of it": (
        "⟦1c Asked about the wells,⟧ ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c “They are dry.”⟧",
        "Asked about the wells, ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c “They are dry.”⟧",
    ),
    "what a quotation completes is part of the claim": (
        "⟦1c When the pumps broke,⟧ ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c “we went home.”⟧",
        "⟦1c When the pumps broke⟧, ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c “we went home.”⟧",
    ),
    "a few words of another sentence are no part of a claim": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. It was ⟦1c a “slow year”⟧ for the farms.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. It was a “slow year” for the farms.",
    ),
    "the day of a statement is no speaker": (
        "⟦1c “The wells are dry,”⟧ Mayor Ada Quill, 61, ⟦1q said⟧ ⟦1s Tuesday⟧.",
        "⟦1c “The wells are dry,”⟧ Mayor Ada Quill, 61, ⟦1q said⟧ Tuesday.",
    ),
    "an article is nobody": (
        "⟦1s The⟧ ⟦1q chants⟧ ⟦1c to “build the dam”⟧ went on.",
        "The ⟦1q chants⟧ ⟦1c to “build the dam”⟧ went on.",
    ),
    "a pronoun speaks without its verb": (
        "⟦1s It attacked Park⟧, ⟦1q saying⟧ ⟦1c he “has lost the wells.”⟧",
        "⟦1s It⟧ attacked Park, ⟦1q saying⟧ ⟦1c he “has lost the wells.”⟧",
    ),
    "where somebody spoke is no speaker": (
        "In ⟦1s a radio interview Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "In a radio interview ⟦1s Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "when somebody spoke is no speaker": (
        "During ⟦1s his years in office, Mayor Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "During his years in office, ⟦1s Mayor Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "two that speak together stay together": (
        "⟦1s She and her aides⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s She and her aides⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "what a speaker was doing is no part of the name": (
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, summing up the talks⟧.",
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill⟧, summing up the talks.",
    ),
    "what a speaker is may end in -ing": (
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, acting mayor of Odell⟧.",
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, acting mayor of Odell⟧.",
    ),
    "a trailing speaker speaks for the whole sentence": (
        "The wells are dry and ⟦1c the pumps broke⟧, ⟦1s an aide⟧ ⟦1q said⟧ on Monday.",
        "⟦1c The wells are dry and the pumps broke⟧, ⟦1s an aide⟧ ⟦1q said⟧ on Monday.",
    ),
    "a trailing speaker's claim does not stop short": (
        "⟦1c The wells are dry⟧ and in a state that nobody expected, ⟦1s an aide⟧ ⟦1q said⟧.",
        "⟦1c The wells are dry and in a state that nobody expected⟧, ⟦1s an aide⟧ ⟦1q said⟧.",
    ),
    "a few quoted words are part of a trailing speaker's sentence": (
        "The wells are dry and ⟦1c the plan is a “gift to people who own boats,”⟧ ⟦1s Quill⟧ "
        "⟦1q said⟧.",
        "⟦1c The wells are dry and the plan is a “gift to people who own boats,”⟧ ⟦1s Quill⟧ "
        "⟦1q said⟧.",
    ),
    "a whole quotation is no part of a sentence": (
        "Asked about the wells, ⟦1c “They are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.",
        "Asked about the wells, ⟦1c “They are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.",
    ),
    "a speaker missed after the cue is found": (
        "⟦2s The mayor⟧ ⟦2q plans⟧ ⟦2c to resign before the vote⟧⟦1c ,⟧ ⟦1q said⟧ a council aide.",
        "⟦1c The mayor plans to resign before the vote⟧, ⟦1q said⟧ ⟦1s a council aide⟧.",
    ),
    "a speaker missed before the cue is found": (
        "⟦1c The bank will cut jobs, three people briefed on it⟧ ⟦1q said⟧ on Monday.",
        "⟦1c The bank will cut jobs⟧, ⟦1s three people briefed on it⟧ ⟦1q said⟧ on Monday.",
    ),
    "some of them are found too": (
        "⟦1c The bank will cut jobs⟧, two of the people ⟦1q said⟧, asking not to be named.",
        "⟦1c The bank will cut jobs⟧, ⟦1s two of the people⟧ ⟦1q said⟧, asking not to be named.",
    ),
    "a sentence that begins with a source is all that source's": (
        "⟦1q According to⟧ an aide at the ministry, ⟦2s Madrid⟧ ⟦2q was told⟧ ⟦2c of the plan⟧.",
        "⟦1q According to⟧ ⟦1s an aide at the ministry⟧, ⟦1c Madrid was told of the plan⟧.",
    ),
    "no credit below where somebody else is credited before": (
        "⟦1c “Nobody came,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. “They never did.” ― Ines Park",
        "⟦1c “Nobody came,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦1c “They never did.”⟧ ― Ines Park",
    ),
    "a speaker named after the cue is named to the end": (
        "⟦1c The wells are dry⟧, ⟦1q said⟧ ⟦1s an aide⟧, who spoke on background.",
        "⟦1c The wells are dry⟧, ⟦1q said⟧ ⟦1s an aide, who spoke on background⟧.",
    ),
    "what somebody said was something": (
        "It was late in ⟦1s what Quill⟧ ⟦1q said⟧ ⟦1c was a “slow year.”⟧",
        "It was late in what ⟦1s Quill⟧ ⟦1q said⟧ was ⟦1c a “slow year.”⟧",
    ),
    "what follows a credit in its sentence is no part of the claim": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧ ⟦1c of the farms below the dam⟧.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧ of the farms below the dam.",
    ),
    "who says it in a relative clause is who": (
        "⟦1s Quill, who⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧, farms 80 acres.",
        "Quill, ⟦1s who⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧, farms 80 acres.",
    ),
    "a source is of one piece": (
        "⟦1s Park⟧ left the hall when ⟦1s Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "Park left the hall when ⟦1s Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "age, calling and town belong to the name": (
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill⟧, 44, a farmer from Odell.",
        "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, 44, a farmer from Odell⟧.",
    ),
    "the adverb before a verb is part of the cue": (
        "⟦1s Quill flatly⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
        "⟦1s Quill⟧ ⟦1q flatly denied⟧ ⟦1c that the wells were dry⟧.",
    ),
    "a family is no adverb": (
        "⟦1s The family⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
        "⟦1s The family⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
    ),
    "who is quoted speaks, however faint": (
        "⟦1f Quill⟧, asked about the wells, ⟦1q replied⟧ ⟦1c “They are dry.”⟧",
        "⟦1s Quill⟧, asked about the wells, ⟦1q replied⟧ ⟦1c “They are dry.”⟧",
    ),
    "a claim without marks needs no speaker": (
        "⟦1f Quill⟧, asked about the wells, ⟦1q replied⟧ ⟦1c they were dry⟧.",
        "Quill, asked about the wells, ⟦1q replied⟧ ⟦1c they were dry⟧.",
    ),
    "marks outside the quotation fall away": (
        "⟦1c The wells are dry,⟧ ⟦1s Quill⟧ ⟦1q said.⟧",
        "⟦1c The wells are dry⟧, ⟦1s Quill⟧ ⟦1q said.⟧",
    ),
    "an auxiliary is half a cue": (
        "⟦1s Quill⟧ ⟦1q has⟧ ⟦1c repeatedly denied that the wells were dry⟧.",
        "⟦1s Quill⟧ ⟦1q has repeatedly denied⟧ ⟦1c that the wells were dry⟧.",
    ),
    "an article is the beginning of a cue's noun": (
        "⟦1s Quill⟧ ⟦1q said in an⟧ interview ⟦1c the wells were dry⟧.",
        "⟦1s Quill⟧ ⟦1q said in an interview⟧ ⟦1c the wells were dry⟧.",
    ),
    "a cue of auxiliaries leaves a claim": (
        "⟦1s Quill⟧ ⟦1q is⟧ ⟦1c wrong⟧.",
        "⟦1s Quill⟧ ⟦1q is⟧ ⟦1c wrong⟧.",
    ),
    "what a speaker was doing before the cue is no part of the name": (
        "⟦1s Mayor Quill, opening the fair on Sunday,⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Mayor Quill⟧, opening the fair on Sunday, ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "where and when somebody spoke, after a comma, is no part of the name": (
        "⟦1s Mayor Quill, in a letter on Sunday,⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Mayor Quill⟧, in a letter on Sunday, ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "who without a comma tells which speaker": (
        "⟦1c “They are dry,”⟧ ⟦1q said⟧ ⟦1s a farmer⟧ who has lived here for years. It rained.",
        "⟦1c “They are dry,”⟧ ⟦1q said⟧ ⟦1s a farmer who has lived here for years⟧. It rained.",
    ),
    "who speaks for the verb behind its auxiliary": (
        "⟦1s Quill, who has often⟧ ⟦1q called⟧ it ⟦1c “a disgrace”⟧, was away.",
        "Quill, ⟦1s who⟧ has often ⟦1q called⟧ it ⟦1c “a disgrace”⟧, was away.",
    ),
    "who of another verb does not": (
        "⟦1s A farmer who once planted vines⟧ ⟦1q called⟧ it ⟦1c “a disgrace”⟧.",
        "⟦1s A farmer who once planted vines⟧ ⟦1q called⟧ it ⟦1c “a disgrace”⟧.",
    ),
    "a conjunction is nobody": (
        "The mayor came, ⟦1s but⟧ ⟦1q dismissed⟧ ⟦1c the “old wells”⟧.",
        "The mayor came, but ⟦1q dismissed⟧ ⟦1c the “old wells”⟧.",
    ),
    "the agent of a passive speaks without its preposition": (
        "⟦1c “The Wells”⟧ ⟦1q was written⟧ ⟦1s by Ada Quill⟧.",
        "⟦1c “The Wells”⟧ ⟦1q was written⟧ by ⟦1s Ada Quill⟧.",
    ),
    "whom *with* names speaks": (
        "⟦1s The advertisement⟧ ⟦1q ends with a farmer saying⟧: ⟦1c “They are dry.”⟧",
        "The advertisement ends with ⟦1s a farmer⟧ ⟦1q saying⟧: ⟦1c “They are dry.”⟧",
    ),
    "what is quoted between dashes stands alone": (
        "Quill praised her wells – ⟦1c “they never fail,”⟧ ⟦1s she⟧ ⟦1q said⟧ – and went home.",
        "Quill praised her wells – ⟦1c “they never fail,”⟧ ⟦1s she⟧ ⟦1q said⟧ – and went home.",
    ),
    "a claim may have an aside within it": (
        "⟦2s Quill⟧ ⟦2q suggested⟧ ⟦2c her wells were old⟧ – ⟦1c “they never fail,”⟧ ⟦1s she⟧ "
        "⟦1q said twice⟧ – and went home.",
        "⟦1s Quill⟧ ⟦1q suggested⟧ ⟦1c her wells were old⟧ – ⟦2c “they never fail,”⟧ ⟦2s she⟧ "
        "⟦2q said twice⟧ – and went home.",
    ),
    "a participle shares its subject's name": (
        "⟦1s Quill⟧, ⟦2q citing⟧ ⟦2c a survey of wells⟧, ⟦1q said⟧ ⟦1c they were dry⟧.",
        "⟦1s ⟦2s Quill⟧⟧, ⟦1q citing⟧ ⟦1c a survey of wells⟧, ⟦2q said⟧ ⟦2c they were dry⟧.",
    ),
    "a relative clause that no comma closes is left out": (
        "⟦1s Quill, who has in the past⟧ farmed wheat, ⟦1q hopes⟧ ⟦1c for rain⟧.",
        "⟦1s Quill⟧, who has in the past farmed wheat, ⟦1q hopes⟧ ⟦1c for rain⟧.",
    ),
    "one that a comma closes is not": (
        "⟦1s Quill, who farms wheat⟧, ⟦1q hopes⟧ ⟦1c for rain⟧.",
        "⟦1s Quill, who farms wheat⟧, ⟦1q hopes⟧ ⟦1c for rain⟧.",
    ),
    "who was told is not who said it": (
        "⟦1s Quill⟧ ⟦1q had been told⟧ ⟦1c that the wells were dry⟧.",
        "Quill ⟦1q had been told⟧ ⟦1c that the wells were dry⟧.",
    ),
    "who was accused is part of the accusation": (
        "⟦1s Mayor Quill⟧ ⟦1q was widely accused of⟧ ⟦1c draining the wells⟧.",
        "⟦1c Mayor Quill⟧ ⟦1q was widely accused of⟧ ⟦1c draining the wells⟧.",
    ),
    "who accuses is not": (
        "⟦1c Draining the wells⟧ ⟦1q was seen⟧ by ⟦1s farmers⟧ ⟦1c as a crime⟧.",
        "⟦1c Draining the wells⟧ ⟦1q was seen⟧ by ⟦1s farmers⟧ ⟦1c as a crime⟧.",
    ),
    "what comes after another clause is no part of a claim": (
        "⟦1s Quill⟧ ⟦1q plans⟧ ⟦1c to dig a well⟧, but it is unlikely ⟦1c that any will pay⟧.",
        "⟦1s Quill⟧ ⟦1q plans⟧ ⟦1c to dig a well⟧, but it is unlikely that any will pay.",
    ),
    "what only interrupts a claim does not end it": (
        "⟦1s Quill⟧ ⟦1q went on⟧ ⟦1c to insist⟧, most recently on Monday, ⟦1c that all will pay⟧.",
        "⟦1s Quill⟧ ⟦1q went on⟧ ⟦1c to insist⟧, most recently on Monday, ⟦1c that all will pay⟧.",
    ),
    "words left out of a claim do not end it": (
        "⟦1s Quill⟧ ⟦1q echoed⟧ ⟦1c the words⟧ of the mayor last week ⟦1c that all will pay⟧.",
        "⟦1s Quill⟧ ⟦1q echoed⟧ ⟦1c the words⟧ of the mayor last week ⟦1c that all will pay⟧.",
    ),
    "a participle quotes again": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, ⟦2q going on to say⟧ ⟦1c that farms ⟦2c "
        "“will close by May. Others will follow.”⟧⟧",
        "⟦1c “The wells are dry,”⟧ ⟦1s ⟦2s Quill⟧⟧ ⟦1q said⟧, ⟦2q going on to say⟧ that farms ⟦2c "
        "“will close by May. Others will follow.”⟧",
    ),
    "a quotation goes on after a participle": (
        "⟦1c “If the wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, rising, ⟦1c “farms will close.”⟧",
        "⟦1c “If the wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, rising, ⟦1c “farms will close.”⟧",
    ),
    "who speaks for a verb whose helpers nobody marked": (
        "⟦1s Quill⟧, who has in the past ⟦1q called⟧ it ⟦1c “a disgrace”⟧, was away.",
        "Quill, ⟦1s who⟧ has in the past ⟦1q called⟧ it ⟦1c “a disgrace”⟧, was away.",
    ),
    "a participle goes with the subject of its sentence": (
        "⟦1s Quill⟧ ⟦1q fears⟧ ⟦1c the drought⟧ most of all, ⟦2q hoping⟧ ⟦2c for rain⟧.",
        "⟦1s ⟦2s Quill⟧⟧ ⟦1q fears⟧ ⟦1c the drought⟧ most of all, ⟦2q hoping⟧ ⟦2c for rain⟧.",
    ),
    "a story may end with a cue and no stop": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧",
    ),
    "a story may end with a cue after a comma": (
        "⟦1c The wells are dry,⟧ ⟦1q said⟧",
        "⟦1c The wells are dry⟧, ⟦1q said⟧",
    ),
    "who that begins a claim tells nothing of the source": (
        "⟦1q wondered⟧ ⟦1s Quill⟧ ⟦1c who would pay for the wells⟧.",
        "⟦1q wondered⟧ ⟦1s Quill⟧ ⟦1c who would pay for the wells⟧.",
    ),
    "a name in -ing is no participle": (
        "⟦1s Quill, Fleming and Park⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Quill, Fleming and Park⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "a calling may begin with a word in -ing": (
        "⟦1s Ada Quill, marketing director at Odell,⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Ada Quill, marketing director at Odell,⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "a participle before an official is one still": (
        "⟦1s Ada Quill, citing official figures,⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Ada Quill⟧, citing official figures, ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    ),
    "whom somebody met with does not speak": (
        "⟦1s Quill⟧ met with reporters on Monday ⟦1q saying⟧ ⟦1c the wells were dry⟧.",
        "⟦1s Quill⟧ met with reporters on Monday ⟦1q saying⟧ ⟦1c the wells were dry⟧.",
    ),
    "with another sentence names nobody": (
        "It began with rain. Quill came ⟦1q saying⟧ ⟦1c the wells were dry⟧.",
        "It began with rain. Quill came ⟦1q saying⟧ ⟦1c the wells were dry⟧.",
    ),
    "the last word of a story names nobody before its first": (
        "Quill came ⟦1q saying⟧ ⟦1c that farmers had nothing left to live with⟧",
        "Quill came ⟦1q saying⟧ ⟦1c that farmers had nothing left to live with⟧",
    ),
    "who is reported to have spoken speaks": (
        "⟦1s Quill⟧ ⟦1q is reported to have said⟧: ⟦1c “They are dry.”⟧",
        "⟦1s Quill⟧ ⟦1q is reported to have said⟧: ⟦1c “They are dry.”⟧",
    ),
    "whom *by* names calls her so": (
        "⟦1s Mayor Quill⟧ ⟦1q was called⟧ ⟦1c “a hero” by farmers⟧ on Sunday.",
        "⟦1c Mayor Quill⟧ ⟦1q was called⟧ ⟦1c “a hero”⟧ by ⟦1s farmers⟧ on Sunday.",
    ),
    "whom *by* names after another verb does not": (
        "⟦1s Mayor Quill⟧ ⟦1q was called⟧ ⟦1c a man elected by farmers⟧ on Sunday.",
        "⟦1c Mayor Quill⟧ ⟦1q was called⟧ ⟦1c a man elected by farmers⟧ on Sunday.",
    ),
    "who paid is not who accuses": (
        "⟦1s Mayor Quill⟧ ⟦1q was accused of⟧ ⟦1c being paid by farmers⟧ on Sunday.",
        "⟦1c Mayor Quill⟧ ⟦1q was accused of⟧ ⟦1c being paid by farmers⟧ on Sunday.",
    ),
    "what somebody said it in belongs to the cue": (
        "⟦1s Quill⟧ ⟦1q said in⟧ ⟦1c an interview that the wells were dry⟧.",
        "⟦1s Quill⟧ ⟦1q said in an interview⟧ ⟦1c that the wells were dry⟧.",
    ),
    "a longer cue trails as *said* does": (
        "Quill will name two directors, ⟦1s the companies⟧ ⟦1q said in a⟧ ⟦1c joint letter⟧.",
        "⟦1c Quill will name two directors⟧, ⟦1s the companies⟧ ⟦1q said in a joint letter⟧.",
    ),
    "nothing follows *according to* but its source": (
        "⟦1c The wells were dry⟧, ⟦1q according to credit⟧ ⟦1s card statements⟧.",
        "⟦1c The wells were dry⟧, ⟦1q according to⟧ credit ⟦1s card statements⟧.",
    ),
    "an article is no claim without its noun": (
        "⟦1s Quill⟧ ⟦1q overruled⟧ ⟦1c a⟧ county judge's order ⟦1c that the wells be closed⟧.",
        "⟦1s Quill⟧ ⟦1q overruled⟧ ⟦1c a county judge's order that the wells be closed⟧.",
    ),
}
