"""Whose a quotation is: what a tagger marked, and what the marks make of it."""

SAME = (
    "⟦1c “The wells are dry,”⟧ ⟦1q said⟧ ⟦1s Marta Quill, who farms 80 acres⟧.",
    "⟦1s Quill⟧ ⟦1q said⟧ ⟦1c the wells were dry⟧.",
    "⟦1s Quill⟧ ⟦1q called⟧ the plan ⟦1c “a gift to people who own boats.”⟧",
    "⟦1c The wells are dry⟧, ⟦1s Quill⟧ ⟦1q said⟧, ⟦1c and so are the pumps⟧.",
)
"""What stays as it was marked."""

MENDED = {
    "a quotation goes on after an aside, whoever is near": (
        "⟦1c “If you say that,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, ⟦2q citing⟧ ⟦2c maps, “we go.”⟧",
        "⟦1c “If you say that,”⟧ ⟦1s ⟦2s Quill⟧⟧ ⟦1q said⟧, ⟦2q citing⟧ ⟦2c maps⟧, ⟦1c “we go.”⟧",
    ),
    "a conjunction before one name is no part of it": (
        "It rained — and Ada Quill: “The wells are full, so are the pumps.”",
        "It rained — and ⟦1s Ada Quill⟧⟦1q :⟧ ⟦1c “The wells are full, so are the pumps.”⟧",
    ),
    "another speaker after the first is no aside": (
        "⟦1c “We lost,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, and ⟦2s Park⟧ ⟦2q added⟧, ⟦2c “but we tried.”⟧",
        "⟦1c “We lost,”⟧ ⟦1s Quill⟧ ⟦1q said⟧, and ⟦2s Park⟧ ⟦2q added⟧, ⟦2c “but we tried.”⟧",
    ),
    "two names before a colon speak together": (
        "It rained. Ada Quill and Joe Park: “The wells are full, so are the pumps.”",
        "It rained. ⟦1s Ada Quill and Joe Park⟧⟦1q :⟧ ⟦1c “The wells are full, so are the pumps.”⟧",
    ),
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
    "terms and no comment are no claims": (
        "⟦1s An aide⟧ ⟦1q asked⟧ ⟦1c not to be named⟧. "
        "⟦2s The bank⟧ ⟦2q declined⟧ ⟦2c to comment⟧.",
        "An aide asked not to be named. The bank declined to comment.",
    ),
    "a quotation that two cues claim leaves the other its own": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. "
        "⟦1c ⟦2c “Nobody came to look at them in all those years,”⟧⟧ ⟦2s she⟧ ⟦2q added⟧.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧. "
        "⟦2c “Nobody came to look at them in all those years,”⟧ ⟦2s she⟧ ⟦2q added⟧.",
    ),
    "a full name and a colon introduce a quotation": (
        "The drought in pictures - Marta Quill: “The wells are dry.”",
        "The drought in pictures - ⟦1s Marta Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧",
    ),
    "a full name before a colon need not open the line": (
        "Wells run dry in Odell County - Marta Quill: “The wells are dry.”",
        "Wells run dry in Odell County - ⟦1s Marta Quill⟧⟦1q :⟧ ⟦1c “The wells are dry.”⟧",
    ),
    "a comma at the end of a quotation asks for a credit, whoever spoke before": (
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n“Not one of them is,” Park countered.",
        "⟦1c “The wells are dry,”⟧ ⟦1s Quill⟧ ⟦1q said⟧.\n\n"
        "⟦2c “Not one of them is,”⟧ ⟦2s Park⟧ ⟦2q countered⟧.",
    ),
    "a verb right before a quotation keeps it": (
        "⟦1s Quill⟧ ⟦1q went⟧ ⟦1c on, ⟦2q shouting⟧ ⟦2c “Dry!”⟧⟧ at them.",
        "⟦1s Quill⟧ went on, ⟦1q shouting⟧ ⟦1c “Dry!”⟧ at them.",
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
}
