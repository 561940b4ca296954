"""The parts of a story: blocks in, each after the part that it is."""

import pytest
from stories import article, parts, tidy

STORIES = {
    "wire": """
        metadata  | BC-US--Ferry Plan,1st Ld-Writethru
        metadata  | Updated: June 3, 2019 5:04 PM
        headline  | Council shelves ferry plan
        headline  | Mayor had asked for $4.5 million to move the landing
        byline    | By JOAN ROE, Staff Writer
        byline    | The Harlow Planet Staff Writer
        note      | (Adds quotes, background)
        paragraph | HARLOW, Neb. (AP) — The council has shelved its plan.
        caption   | FILE PHOTO: The ferry at its landing, May 2, 2018. REUTERS/Joan Roe/File Photo
        paragraph | “Nobody called us back,” said Ines Park, who sells rope.
        crosshead | A TOWN DIVIDED
        paragraph | The plan had divided the town since spring.
        crosshead | What comes next
        paragraph | The council meets again in May.
        note      | ___
        signoff   | Associated Press writer Ada Okafor in Omaha contributed to this report.
        signoff   | (Reporting by Joan Roe in Harlow; Writing by Ben Poe; Editing by Al Doe)
        """,
    "dateline of its own": """
        headline  | Council shelves ferry plan
        byline    | By Joan Roe and Ben Poe
        dateline  | HARLOW, June 3
        paragraph | The council has shelved its plan.
        """,
    "captions and credits": """
        paragraph | The council has shelved its plan.
        caption   | Mayor Ada Okafor, left, speaks at the landing. (AP Photo/Joan D. Roe, File)
        caption   | Photo by Joan Roe
        caption   | Joan Roe/AFP/Getty Images
        caption   | The ferry comes in. Joan Roe via Getty Images
        caption   | In this June 3, 2019, photo, a ferry leaves the landing.
        caption   | Shoppers wait for the ferry in Harlow. Photograph: Joan Roe/The Planet
        caption   | The old landing. (Photo courtesy of the harbour trust)
        caption   | Slideshow (3 Images)
        paragraph | It meets again in May.
        """,
    "notes and sign-offs": """
        note      | Editor's note: This is the first of three parts.
        paragraph | The council has shelved its plan.
        note      | This story has been corrected to fix the spelling of Okafor.
        note      | (This story corrects the day of the vote in the second paragraph.)
        note      | Correction: The vote was on Monday.
        note      | An earlier version of this article gave the wrong day.
        note      | Read more:
        note      | For a graphic on the ferry, click on example.org/ferry
        signoff   | Additional reporting by Ben Poe
        signoff   | Follow Joan Roe on Twitter @joanroe
        signoff   | Roe reported from Harlow.
        signoff   | Copyright 2019 The Harlow Planet. All rights reserved.
        signoff   | -30-
        """,
    "British": """
        headline  | Ferry plan: who knew what, and when?
        headline  | Papers seen by the Planet show a council that asked nobody.
        byline    | By Joan Roe
        paragraph | The council has shelved its plan.
        crosshead | ‘Nobody called’
        paragraph | The plan had divided the town.
        """,
}


@pytest.mark.parametrize("name", STORIES)
def test_blocks_are_told_apart(name: str) -> None:
    assert parts(article(STORIES[name])) == tidy(STORIES[name])


CLAIMS = [
    "The mayor quit.",
    "“No.”",
    "“No,” he said",
    '"I have ruined it, huh?" he responded',
    "“I am still here,” it read",
    "- the landing stays",
    "― Ines Park",
    "PARK: I was not asked.",
    "8:20 p.m.",
    "Here is the letter:",
    "He told the panel that reporting by the Planet found twelve leaks.",
    "Reporting by the Planet found twelve leaks at the landing.",
    "Writing by hand helps, the teachers said.",
    "This report was amended after officials complained.",
    "An earlier report by the panel found twelve leaks.",
    "An earlier version of the bill would have cut taxes, she said.",
    "For more than a decade, the clicks could be heard, Park said.",
    "This is a developing crisis, Okafor said.",
    "Copyright law bars it, the judge said.",
    "Related claims were filed in May.",
    "Deaths were reported from Omaha.",
    "By Friday the landing was closed, she said.",
    "The mayor spoke via Reuters.",
    "The poll was done by Reuters/Ipsos.",
    "In this photo, she said, nothing can be seen.",
    "Photo opportunities were few, she said.",
    "Correction officers said so.",
    "Follow the money, Park said.",
    "The council’s decision to shelve the plan surprised even its friends",
]
"""Blocks between two paragraphs that hold, or might hold, somebody's words."""


@pytest.mark.parametrize("copy", CLAIMS)
def test_in_doubt_it_is_a_paragraph(copy: str) -> None:
    told = f"""
        paragraph | The council has shelved its plan.
        paragraph | {copy}
        paragraph | It meets again in May.
        """
    assert parts(article(told)) == tidy(told)


@pytest.mark.parametrize(
    "copy",
    [
        "The mayor quit on Tuesday.",
        "“It is over,” said one aide.",
        "Who knew about the landing?",
        "1. The landing stays",
        "AFL-CIO to endorse Okafor.",
        "Okafor, who asked for the money, said so:",
        "BREAKING — The mayor has quit.",
    ],
)
def test_a_short_lead_is_no_headline(copy: str) -> None:
    told = f"""
        paragraph | {copy}
        paragraph | It meets again in May.
        """
    assert parts(article(told)) == tidy(told)


def test_a_single_block_is_the_story() -> None:
    assert parts(article("x | Council shelves ferry plan")) == tidy(
        "paragraph | Council shelves ferry plan"
    )


def test_lines_in_a_row_are_a_list() -> None:
    told = """
        paragraph | These won seats.
        paragraph | Ada Okafor
        paragraph | Ines Park
        paragraph | They meet in May.
        """
    assert parts(article(told)) == tidy(told)


@pytest.mark.parametrize(
    "headline",
    [
        "Council shelves ferry plan",
        "Okafor: ‘We Were Never Asked’",
        "Can the Ferry Be Saved?",
        "WE SINK!",
        "5 things to know about the ferry",
        "Park calls ferry plan “a hazard”",
    ],
)
def test_headlines(headline: str) -> None:
    told = f"""
        headline  | {headline}
        paragraph | The council has shelved its plan.
        """
    assert parts(article(told)) == tidy(told)


@pytest.mark.parametrize(
    "byline",
    [
        "By Joan Roe",
        "By JOAN ROE, Staff Writer",
        "By Joan Roe and Ben Poe",
        "By Reuters",
        "by Joan de la Roe | The Planet",
        "By Joan Roe in Harlow",
        "By Íñigo Roe, BBC News",
    ],
)
def test_bylines(byline: str) -> None:
    told = f"""
        headline  | Council shelves ferry plan
        byline    | {byline}
        paragraph | The council has shelved its plan.
        """
    assert parts(article(told)) == tidy(told)
