"""What a tagger marked, and what the marks make of it, case by case."""

SAME = (
    "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, who farms 80 acres⟧.",
    "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    "⟦1s Quill⟧ ⟦1q called⟧ the plan ⟦1c “a gift to people who own boats.”⟧",
    "⟦1c The wells are dry⟧, ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c and so are the pumps⟧.",
)
"""What stays as it was marked."""

MENDED = {
    "a content cut short runs to the closing mark": (
        "⟦1c “The wells⟧ are dry. They have been for years,” ⟦1q said⟧ ⟦1s Quill⟧.",
        "⟦1c “The wells are dry. They have been for years,”⟧ ⟦1q said⟧ ⟦1s Quill⟧.",
    ),
    "the next quotation of the paragraph goes on": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. “Nobody came to look at them.”",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦1c “Nobody came to look at them.”⟧",
    ),
    "a quotation over two paragraphs has one speaker": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. “Nobody came to look.\n\n"
        "“We called twice.”",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦1c “Nobody came to look.⟧\n\n"
        "⟦1c “We called twice.”⟧",
    ),
    "a quoted paragraph after a quoted speaker is hers": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n“Nobody came to look at them.”",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n⟦1c “Nobody came to look at them.”⟧",
    ),
    "a colon leads into the next paragraph": (
        "⟦1s Quill⟧ ⟦1q added⟧ ⟦1c in a letter⟧:\n\n“Nobody came to look at them.”",
        "⟦1s Quill⟧ ⟦1q added⟧ ⟦1c in a letter⟧:\n\n⟦1c “Nobody came to look at them.”⟧",
    ),
    "a colon leads in from its own sentence": (
        "⟦1s Quill⟧ ⟦1q disputes⟧ ⟦1c the ruling⟧. From the ruling:\n\n“Nobody came to look.”",
        "⟦1s Quill⟧ ⟦1q disputes⟧ ⟦1c the ruling⟧. From the ruling:\n\n⟦2c “Nobody came to look.”⟧",
    ),
    "another speaker's cue between ends the claim": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦2s Park⟧ ⟦2q said⟧ ⟦2c no⟧. "
        "“Nobody came to look.”",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦2s Park⟧ ⟦2q said⟧ ⟦2c no⟧. "
        "⟦2c “Nobody came to look.”⟧",
    ),
    "two speakers in the sentence before introduce nobody": (
        "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c yes⟧ and ⟦2s Park⟧ ⟦2q said⟧ ⟦2c no⟧. “Nobody came to look.”",
        "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c yes⟧ and ⟦2s Park⟧ ⟦2q said⟧ ⟦2c no⟧. "
        "⟦3c “Nobody came to look.”⟧",
    ),
    "a sentence introduces the quotation after it": (
        "⟦1s Quill⟧ ⟦1q praised⟧ ⟦1c the plan⟧. “It will fill the wells by June.”",
        "⟦1s Quill⟧ ⟦1q praised⟧ ⟦1c the plan⟧. ⟦1c “It will fill the wells by June.”⟧",
    ),
    "who speaks right after a quoted question asked it": (
        "The hearing was short. “Who will fill the wells?” ⟦1s Quill⟧ ⟦1q said⟧ of the plan.",
        "The hearing was short. ⟦1c “Who will fill the wells?”⟧ ⟦1s Quill⟧ ⟦1q said⟧ of the plan.",
    ),
    "names and colons take turns": (
        "⟦1s Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧ Park: “They are not.”",
        "⟦1s Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧ ⟦2s Park⟧⟦2q :⟧ ⟦2c “They are not.”⟧",
    ),
    "a name and a colon alone are no turn": (
        "⟦1s Quill⟧ ⟦1q gave⟧ ⟦1c a verdict⟧. Verdict: “The wells are dry.”",
        "⟦1s Quill⟧ ⟦1q gave⟧ ⟦1c a verdict⟧. Verdict: ⟦2c “The wells are dry.”⟧",
    ),
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
    "a transcript in quotation marks has its labels after them": (
        "“TAPIA: The wells are dry? And “nobody” came?\n\n“QUILL: They are.\n\n"
        "“I was there.\n\n“TAPIA: Thank you.”",
        "“⟦1s TAPIA⟧⟦1q :⟧ ⟦1c The wells are dry? And “nobody” came?⟧\n\n"
        "“⟦2s QUILL⟧⟦2q :⟧ ⟦2c They are.⟧\n\n⟦2c “I was there.⟧\n\n"
        "“⟦3s TAPIA⟧⟦3q :⟧ ⟦3c Thank you.”⟧",
    ),
    "an attribution within a quotation is part of it": (
        "⟦1c “⟧⟦2s He⟧ ⟦2q said⟧ ⟦2c no⟧⟦1c , and that was the end of it,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.",
        "⟦1c “He said no, and that was the end of it,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.",
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
    "a credit below a quotation names its speaker": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n“Nobody came to look.” — Ines Park",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n"
        "⟦2c “Nobody came to look.”⟧ ⟦2q —⟧ ⟦2s Ines Park⟧",
    ),
    "a credit below stands whatever is said within": (
        "“⟦1s Quill⟧ ⟦1q said⟧ ⟦1c so⟧ and nobody came to look.” — Ines Park",
        "⟦1c “Quill said so and nobody came to look.”⟧ ⟦1q —⟧ ⟦1s Ines Park⟧",
    ),
    "a credit below stands though marks within are astray": (
        "“Nobody came.” And that was all they “ever did.” ― Ines Park.",
        "⟦1c “Nobody came.” And that was all they “ever did.”⟧ ⟦1q ―⟧ ⟦1s Ines Park⟧.",
    ),
    "no credit below where somebody else is credited before": (
        "⟦1c “Nobody came,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. “They never did.” ― Ines Park",
        "⟦1c “Nobody came,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. ⟦1c “They never did.”⟧ ― Ines Park",
    ),
    "terms and no comment are no claims": (
        "⟦1s An aide⟧ ⟦1q asked⟧ ⟦1c not to be named⟧. "
        "⟦2s The bank⟧ ⟦2q declined⟧ ⟦2c to comment⟧.",
        "An aide asked not to be named. The bank declined to comment.",
    ),
    "a speaker named after the cue is named to the end": (
        "⟦1c The wells are dry⟧, ⟦1q said⟧ ⟦1s an aide⟧, who spoke on background.",
        "⟦1c The wells are dry⟧, ⟦1q said⟧ ⟦1s an aide, who spoke on background⟧.",
    ),
    "what somebody said was something": (
        "It was late in ⟦1s what Quill⟧ ⟦1q said⟧ ⟦1c was a “slow year.”⟧",
        "It was late in what ⟦1s Quill⟧ ⟦1q said⟧ was ⟦1c a “slow year.”⟧",
    ),
    "a quotation that two cues claim leaves the other its own": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. "
        "⟦1c ⟦2c “Nobody came to look at them in all those years,”⟧⟧ ⟦2s she⟧ ⟦2q added⟧.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. "
        "⟦2c “Nobody came to look at them in all those years,”⟧ ⟦2s she⟧ ⟦2q added⟧.",
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
    "a full name and a colon introduce a quotation": (
        "The drought in pictures - Marta Quill: “The wells are dry.”",
        "The drought in pictures - ⟦1s Marta Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧",
    ),
    "a full name before a colon need not open the line": (
        "Wells run dry in Odell County - Marta Quill: “The wells are dry.”",
        "Wells run dry in Odell County - ⟦1s Marta Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧",
    ),
    "the adverb before a verb is part of the cue": (
        "⟦1s Quill flatly⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
        "⟦1s Quill⟧ ⟦1q flatly denied⟧ ⟦1c that the wells were dry⟧.",
    ),
    "a family is no adverb": (
        "⟦1s The family⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
        "⟦1s The family⟧ ⟦1q denied⟧ ⟦1c that the wells were dry⟧.",
    ),
    "a comma at the end of a quotation asks for a credit, whoever spoke before": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n“Not one of them is,” Park countered.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n"
        "⟦2c “Not one of them is,”⟧ ⟦2s Park⟧ ⟦2q countered⟧.",
    ),
    "a verb right before a quotation keeps it": (
        "⟦1s Quill⟧ ⟦1q went⟧ ⟦1c on, ⟦2q shouting⟧ ⟦2c “Dry!”⟧⟧ at them.",
        "Quill went on, ⟦1q shouting⟧ ⟦1c “Dry!”⟧ at them.",
    ),
    "what stands between a quotation and a verb is a speaker": (
        "“The wells are dry,” Quill fumed. “Nobody came to look.”",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q fumed⟧. ⟦1c “Nobody came to look.”⟧",
    ),
    "the labels of a transcript are speakers": (
        "JEAN TAPIA: The wells are dry?\n\nQUILL: They are.\n\n(CROSSTALK)\n\n"
        "And ⟦2s Park⟧ ⟦2q said⟧ ⟦2c so⟧.\n\nTAPIA: Thank you.",
        "⟦1s JEAN TAPIA⟧⟦1q :⟧ ⟦1c The wells are dry?⟧\n\n⟦2s QUILL⟧⟦2q :⟧ ⟦2c They are⟧.\n\n"
        "(CROSSTALK)\n\n⟦2c And Park said so⟧.\n\n⟦3s TAPIA⟧⟦3q :⟧ ⟦3c Thank you⟧.",
    ),
    "a list with a colon in each line is no transcript": (
        "WHAT: A hearing on the wells.\n\nWHEN: Monday at noon.\n\nWHERE: The town hall.",
        "WHAT: A hearing on the wells.\n\nWHEN: Monday at noon.\n\nWHERE: The town hall.",
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
}
