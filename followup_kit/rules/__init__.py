"""All rules, in the reading order of an email. To add one: write its module, then name it here."""

from followup_kit.rule import Rule
from followup_kit.rules.clarify import overload as clarify_overload
from followup_kit.rules.closing import casual as closing_casual
from followup_kit.rules.closing import informal as closing_informal
from followup_kit.rules.closing import missing as closing_missing
from followup_kit.rules.delivery import group as delivery_group
from followup_kit.rules.delivery import late as delivery_late
from followup_kit.rules.delivery import night as delivery_night
from followup_kit.rules.delivery import no_contact as delivery_no_contact
from followup_kit.rules.delivery import not_needed as delivery_not_needed
from followup_kit.rules.delivery import reply_all as delivery_reply_all
from followup_kit.rules.delivery import shared_inbox as delivery_shared_inbox
from followup_kit.rules.delivery import skipped as delivery_skipped
from followup_kit.rules.delivery import weekend as delivery_weekend
from followup_kit.rules.detail import alignment as detail_alignment
from followup_kit.rules.detail import missing as detail_missing
from followup_kit.rules.detail import notes as detail_notes
from followup_kit.rules.generic import boilerplate as generic_boilerplate
from followup_kit.rules.generic import copy_paste as generic_copy_paste
from followup_kit.rules.generic import placeholder as generic_placeholder
from followup_kit.rules.gratitude import missing as gratitude_missing
from followup_kit.rules.gratitude import time as gratitude_time
from followup_kit.rules.greeting import casual as greeting_casual
from followup_kit.rules.greeting import generic as greeting_generic
from followup_kit.rules.greeting import informal as greeting_informal
from followup_kit.rules.greeting import missing as greeting_missing
from followup_kit.rules.greeting import name_mismatch as greeting_name_mismatch
from followup_kit.rules.greeting import title as greeting_title
from followup_kit.rules.interest import fit as interest_fit
from followup_kit.rules.interest import missing as interest_missing
from followup_kit.rules.interview import date as interview_date
from followup_kit.rules.interview import date_mismatch as interview_date_mismatch
from followup_kit.rules.length import paragraphs as length_paragraphs
from followup_kit.rules.length import repetition as length_repetition
from followup_kit.rules.length import too_long as length_too_long
from followup_kit.rules.length import too_short as length_too_short
from followup_kit.rules.offer import missing as offer_missing
from followup_kit.rules.program import mismatch as program_mismatch
from followup_kit.rules.program import missing as program_missing
from followup_kit.rules.program import specialty as program_specialty
from followup_kit.rules.rank import feedback as rank_feedback
from followup_kit.rules.rank import hint as rank_hint
from followup_kit.rules.rank import other_programs as rank_other_programs
from followup_kit.rules.rank import promise as rank_promise
from followup_kit.rules.rank import question as rank_question
from followup_kit.rules.rank import timeline as rank_timeline
from followup_kit.rules.rank import trade as rank_trade
from followup_kit.rules.signature import contact as signature_contact
from followup_kit.rules.signature import id as signature_id
from followup_kit.rules.signature import mismatch as signature_mismatch
from followup_kit.rules.signature import missing as signature_missing
from followup_kit.rules.signature import school as signature_school
from followup_kit.rules.signature import year as signature_year
from followup_kit.rules.subject import casual as subject_casual
from followup_kit.rules.subject import missing as subject_missing
from followup_kit.rules.subject import no_name as subject_no_name
from followup_kit.rules.subject import vague as subject_vague
from followup_kit.rules.tone import emoji as tone_emoji
from followup_kit.rules.tone import exclamation as tone_exclamation
from followup_kit.rules.tone import familiar as tone_familiar
from followup_kit.rules.tone import joke as tone_joke
from followup_kit.rules.tone import pleading as tone_pleading
from followup_kit.rules.tone import shouting as tone_shouting
from followup_kit.rules.tone import slang as tone_slang
from followup_kit.rules.tone import texting as tone_texting
from followup_kit.rules.writing import spelling as writing_spelling

RULES: tuple[Rule, ...] = (
    subject_missing.RULE,
    subject_vague.RULE,
    subject_casual.RULE,
    subject_no_name.RULE,
    greeting_missing.RULE,
    greeting_casual.RULE,
    greeting_informal.RULE,
    greeting_generic.RULE,
    greeting_title.RULE,
    greeting_name_mismatch.RULE,
    gratitude_missing.RULE,
    gratitude_time.RULE,
    program_missing.RULE,
    program_specialty.RULE,
    program_mismatch.RULE,
    interview_date.RULE,
    interview_date_mismatch.RULE,
    detail_missing.RULE,
    detail_notes.RULE,
    detail_alignment.RULE,
    interest_missing.RULE,
    interest_fit.RULE,
    offer_missing.RULE,
    rank_question.RULE,
    rank_promise.RULE,
    rank_hint.RULE,
    rank_trade.RULE,
    rank_feedback.RULE,
    rank_timeline.RULE,
    rank_other_programs.RULE,
    tone_slang.RULE,
    tone_texting.RULE,
    tone_emoji.RULE,
    tone_familiar.RULE,
    tone_joke.RULE,
    tone_exclamation.RULE,
    tone_shouting.RULE,
    tone_pleading.RULE,
    generic_placeholder.RULE,
    generic_copy_paste.RULE,
    generic_boilerplate.RULE,
    length_too_long.RULE,
    length_too_short.RULE,
    length_paragraphs.RULE,
    length_repetition.RULE,
    clarify_overload.RULE,
    closing_missing.RULE,
    closing_casual.RULE,
    closing_informal.RULE,
    signature_missing.RULE,
    signature_school.RULE,
    signature_year.RULE,
    signature_contact.RULE,
    signature_id.RULE,
    signature_mismatch.RULE,
    writing_spelling.RULE,
    delivery_late.RULE,
    delivery_night.RULE,
    delivery_weekend.RULE,
    delivery_group.RULE,
    delivery_reply_all.RULE,
    delivery_shared_inbox.RULE,
    delivery_no_contact.RULE,
    delivery_not_needed.RULE,
    delivery_skipped.RULE,
)
