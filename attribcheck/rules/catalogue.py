"""The catalogue: every rule there is, in one place, in the order of their codes."""

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.anonymity import (
    a101_anonymity_no_reason,
    a102_vague_descriptor,
    a103_single_anonymous_source,
    a104_anonymous_lead,
    a105_anonymous_direct_quote,
    a106_anonymous_attack_or_opinion,
    a107_label_drift,
    a108_plural_inflation,
    a109_gender_reveal,
    a110_no_comment_conflict,
    a111_secondhand_source,
    a112_partial_anonymity,
    a113_jigsaw_risk,
    a114_anonymity_density,
)
from attribcheck.rules.balance import b101_accusation_no_response, b102_thin_response_note
from attribcheck.rules.claims import (
    c101_weasel_attribution,
    c102_agentless_attribution,
    c103_loaded_cue_verb,
    c104_cue_tense_mix,
    c105_unattributed_accusation,
    c106_mind_reading_cue,
    c107_attribution_gap,
)
from attribcheck.rules.names import (
    n101_no_affiliation_on_first_reference,
    n102_surname_first,
    n103_name_variant,
    n104_shared_surname,
)
from attribcheck.rules.page import Page, page_of
from attribcheck.rules.quotes import (
    q101_unattributed_quote,
    q102_unbalanced_quotes,
    q103_late_attribution,
    q104_fragment_or_scare_quote,
    q105_unlinked_partial_quote,
    q106_ambiguous_speaker,
    q107_orphan_pronoun_source,
    q108_edited_quote_marker,
)
from attribcheck.rules.rule import Rule
from attribcheck.rules.structure import (
    s101_unsourced_lead,
    s102_time_reference,
    s103_caption_credit,
    s104_headline_quote_not_in_body,
    s105_anonymous_without_byline,
)
from attribcheck.rules.verification import (
    v101_quote_not_found,
    v102_quote_altered,
    v103_speaker_mismatch,
    v104_ground_rules,
)

CATALOGUE: tuple[Rule, ...] = (
    q101_unattributed_quote.RULE,
    q102_unbalanced_quotes.RULE,
    q103_late_attribution.RULE,
    q104_fragment_or_scare_quote.RULE,
    q105_unlinked_partial_quote.RULE,
    q106_ambiguous_speaker.RULE,
    q107_orphan_pronoun_source.RULE,
    q108_edited_quote_marker.RULE,
    a101_anonymity_no_reason.RULE,
    a102_vague_descriptor.RULE,
    a103_single_anonymous_source.RULE,
    a104_anonymous_lead.RULE,
    a105_anonymous_direct_quote.RULE,
    a106_anonymous_attack_or_opinion.RULE,
    a107_label_drift.RULE,
    a108_plural_inflation.RULE,
    a109_gender_reveal.RULE,
    a110_no_comment_conflict.RULE,
    a111_secondhand_source.RULE,
    a112_partial_anonymity.RULE,
    a113_jigsaw_risk.RULE,
    a114_anonymity_density.RULE,
    c101_weasel_attribution.RULE,
    c102_agentless_attribution.RULE,
    c103_loaded_cue_verb.RULE,
    c104_cue_tense_mix.RULE,
    c105_unattributed_accusation.RULE,
    c106_mind_reading_cue.RULE,
    c107_attribution_gap.RULE,
    n101_no_affiliation_on_first_reference.RULE,
    n102_surname_first.RULE,
    n103_name_variant.RULE,
    n104_shared_surname.RULE,
    v101_quote_not_found.RULE,
    v102_quote_altered.RULE,
    v103_speaker_mismatch.RULE,
    v104_ground_rules.RULE,
    b101_accusation_no_response.RULE,
    b102_thin_response_note.RULE,
    s101_unsourced_lead.RULE,
    s102_time_reference.RULE,
    s103_caption_credit.RULE,
    s104_headline_quote_not_in_body.RULE,
    s105_anonymous_without_byline.RULE,
)


def rule_called(code: str) -> Rule:
    """Return the rule with this code or name, in capitals or not; AttribcheckError if none has."""
    wanted = code.strip().casefold()
    for rule in CATALOGUE:
        if wanted in (rule.code.casefold(), rule.name):
            return rule
    known = [known for rule in CATALOGUE for known in (rule.code, rule.name)]
    raise AttribcheckError(
        f"there is no rule called '{code}'",
        hint=suggestion(wanted, known, "see `attribcheck rules`"),
    )


def rules_called(name: str) -> tuple[Rule, ...]:
    """Return the rule with this code or name, or all of the family with this letter."""
    letter = name.strip().upper()
    family = tuple(rule for rule in CATALOGUE if rule.code[0] == letter)
    return family or (rule_called(name),)


def explain(code: str) -> Page:
    """Return the page of the rule with this code or name; AttribcheckError if none has it."""
    return page_of(rule_called(code))
