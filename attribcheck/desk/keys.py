"""Every setting that a configuration may hold."""

from dataclasses import dataclass

from attribcheck.desk import shapes
from attribcheck.desk.shapes import Shape


@dataclass(frozen=True, slots=True)
class Key:
    """One setting."""

    name: str
    """As in the file."""

    shape: Shape
    default: str
    """As TOML; empty: there is none."""

    example: str
    """As TOML."""

    says: str
    """What it is for, one sentence."""

    option: str = ""
    """The option of the command line that goes before it; empty: there is none."""

    @property
    def field(self) -> str:
        """The name of the field of ``Settings``, ``House`` or ``Effective`` that it fills."""
        return "severities" if self.name == "severity" else self.name.replace("-", "_")


KEYS = (
    Key(
        "profile",
        shapes.PROFILE,
        '"default"',
        '"ap"',
        "Whose house rules weigh the findings.",
        option="--profile",
    ),
    Key(
        "select",
        shapes.CODES,
        "[]",
        '["Q", "A101"]',
        "The only rules to run: codes, names, or the letter of a family; empty: those that are on "
        "by default.",
        option="--select",
    ),
    Key(
        "extend-select",
        shapes.CODES,
        "[]",
        '["C103"]',
        "Rules to run beside those, such as some that are off by default.",
        option="--extend-select",
    ),
    Key(
        "ignore",
        shapes.CODES,
        "[]",
        '["S102"]',
        "Rules to leave out, whatever else names them.",
        option="--ignore",
    ),
    Key(
        "severity",
        shapes.SEVERITIES,
        "{}",
        '{ A101 = "error", "A101.rote" = "off" }',
        "For a rule, or for one of its variants, info, warning, error or off, before what the "
        "profile says.",
        option="--severity",
    ),
    Key(
        "fail-on",
        shapes.THRESHOLD,
        '"warning"',
        '"error"',
        "`check` exits 1 from this severity up.",
        option="--fail-on",
    ),
    Key(
        "household-names",
        shapes.TEXTS,
        "[]",
        '["Dolly Parton"]',
        "People whom readers need no introduction to, by their full names.",
    ),
    Key(
        "mononyms",
        shapes.TEXTS,
        "[]",
        '["Pelé"]',
        "People who go by one name.",
    ),
    Key(
        "outlets",
        shapes.TEXTS,
        "[]",
        '["The Dell Herald"]',
        "The newsroom itself and its wire partners, whose reports are its own.",
    ),
    Key(
        "waivers",
        shapes.PATH,
        "",
        '"desk/waivers.toml"',
        "One file for the waivers of every story, from the configuration's folder; without it each "
        "story has its own beside it.",
    ),
    Key(
        "baseline",
        shapes.PATH,
        "",
        '"desk/baseline.json"',
        "Findings that are known and do not count, from the configuration's folder.",
        option="--baseline",
    ),
    Key(
        "engine",
        shapes.ENGINE,
        '"auto"',
        '"light"',
        "Who reads the copy; auto: the best one installed.",
        option="--engine",
    ),
    Key(
        "encoding",
        shapes.TEXT,
        "",
        '"cp1252"',
        "Of the stories; without it UTF-8, or what a byte-order mark says.",
        option="--encoding",
    ),
)
