"""The catalogue's examples as a reader by hand reads them, by their plain text; see ``told``."""

# ruff: noqa: E501 -- the copy of an example stays on the line that it has in its rule

from told import plain

COPY = (
    # Q101
    "{x1 “Nobody called us back,”} {c1 said} {s1 Ines Park}, a patient.",
    "{s1 Ines Park, a patient,} was blunt: {x1 “Nobody called us back.”}",
    "{x1 “Nobody called us back,”} {c1 said} {s1 Ines Park}, a patient. {x1 “We waited until June.”}",
    "{x1 “Nobody called us back,”} {s1 Ines Park, a patient,} {c1 said}. {x1 “We waited.}\n\n"
    "{x1 “Then we went home.”}",
    # Q102
    "{x1 “We will rebuild,”} {s1 Mayor Ruth Odell} {c1 said}. {x1 “It starts Monday.”}\n\n"
    "“And we will not ask twice.”\n\nCrews arrived at noon.",
    # A101
    "{x1 The mayor plans to resign before the budget vote}, {c1 said} {s1:anonymous a council aide}, "
    "who {t1 spoke on condition of anonymity}.",
    "{x1 “It is over,”} {c1 said} {s1:anonymous one aide to the mayor}.",
    "{s1:anonymous An engineer at the plant} {c1 said} {x1 the valve had failed twice}. The engineer "
    "{t1 requested anonymity} {o1 because he did not want to be named}.",
    "{x1 The bank will close nine branches}, {c1 according to} {s1:anonymous two people briefed on the plan}.",
    "{x1 The mayor plans to resign before the budget vote}, {c1 said} {s1:anonymous a council aide}, "
    "who {t1 spoke on condition of anonymity} "
    "{r1 because the aide was not authorized to discuss personnel matters}.",
    "{s1:anonymous A shift supervisor}, who {t1 asked not to be identified} "
    "{r1 for fear of losing the job}, {c1 said} {x1 the valve had failed twice}.",
    "{x1 The bank will close nine branches}, {s1:spokesperson a spokeswoman for the bank} {c1 said}.",
    "{x1 “It was so loud,”} {c1 said} {s1:anonymous a woman} who {t1 declined to give her name}.",
    "{s1:collective Officials} {c1 said} {x1 the road would open on Friday}.",
    # A102
    "{x1 The merger will close in March}, {s1:anonymous a source} {c1 said}.",
    "{x1 The merger will close in March}, {c1 according to} {s1:anonymous people familiar with the matter}.",
    "{x1 The company’s main source of revenue is licensing}, {s1:document the filing} {c1 said}.",
    "{x1 “It was so loud,”} {c1 said} {s1:anonymous a woman on the platform}.",
    # A105
    "{x1 “We are nowhere near a deal,”} {s1:anonymous a union negotiator} {c1 said}.",
    "{s1:anonymous A player on the team} {c1 called} {x1 the trip “a week nobody will forget.”}",
    "{s1:anonymous A union negotiator} {c1 said} {x1 the two sides were far from a deal}.",
    "{x1 “We are nowhere near a deal,”} {c1 said} {s1 Ute Lang, the union’s chief negotiator}.",
    "{s1:anonymous A union negotiator} {c1 called} {x1 the offer “too little.”}",
    # A109
    "{x1 The books were altered}, {c1 said} {s1:anonymous a council aide}, who {t1 spoke on condition of anonymity} {r1 because she feared dismissal}.",
    "{x1 The books were altered}, {c1 said} {s1:anonymous a female prosecutor in the fraud unit}.",
    "{s1:anonymous An engineer at the plant}, who {t1 declined to give his name}, {c1 said} {x1 the valve had failed}.",
    "{s1:anonymous A council aide} {c1 said} {x1 the books were altered}. {s2=1 He} {c2 said} {x2 the mayor knew}.",
    "{x1 The books were altered}, {c1 said} {s1:anonymous a council aide}, who {t1 spoke on condition of anonymity} {r1 because the aide feared dismissal}.",
    "{s1:anonymous A council aide} {c1 said} {x1 the mayor had not told his deputy}.",
    "{s1 Ines Park, an aide,} {c1 said} {x1 she feared dismissal}.",
    # C102
    "{x1 The chancellor favours a delay}, {s1 Treasury minister Paul Dunne} {c1 said}.",
    # C103
    "{s1:organisation The utility} {c1 claimed} {x1 that it had warned residents}.",
    "{s1 Mayor Ruth Odell} {c1 admitted} {x1 that she had met the contractor twice}.",
    "{s1 Mayor Ruth Odell} {c1 pointed out} {x1 that the levee was 80 years old}.",
    "{s1 Mayor Ruth Odell} {c1 refuted} {x1 the report that the levee was old}.",
    "{s1:organisation The utility} {c1 said} {x1 that it had warned residents}.",
    "{s1 Ruth Odell} pleaded guilty and {c1 admitted in court} {x1 that she had met the contractor}.",
    "{s1 Ada Park, the auditor,} {c1 warned} {x1 that the levee was 80 years old}.",
)

READINGS = {plain(copy): copy for copy in COPY}
