package io.isnad.extraction;

import java.util.Locale;

/**
 * What can make a link of the chain from a cue back to the mention that names the speaker. The names are part of the API and
 * of stored results: a rule may be added, none renamed. docs/rules.md has an example of each.
 */
public enum Rule {
    CUE_VERB(RuleFamily.FINITE_VERBS, "The cue is a finite verb of reporting."),
    SUBJECT_AFTER_VERB(RuleFamily.FINITE_VERBS, "The speaker is the verb's subject and follows it."),
    STATEMENT_AS_SUBJECT(RuleFamily.FINITE_VERBS, "The verb has no subject but the statement in which it was said."),
    SUBJECT_BEFORE_VERB(RuleFamily.SUBJECTS_BEFORE_VERBS, "The speaker is the verb's subject and stands before it."),
    RELATIVE_CLAUSE(RuleFamily.SUBJECTS_BEFORE_VERBS, "The verb stands in a relative clause about the speaker."),
    ISSUER_BEFORE_VERB(
            RuleFamily.SUBJECTS_BEFORE_VERBS, "The verb tells what a statement says, which the speaker issued."),
    CUE_AFTER_CONTENT(RuleFamily.POSTPOSED_VERBS, "The cue is a verb and follows what was said."),
    CUE_PARTICIPLE(RuleFamily.PARTICIPLES, "The cue is a circumstantial participle."),
    CUE_NOUN(RuleFamily.VERBAL_NOUNS, "The cue is a noun that names an act of communication."),
    COMPLEMENT_OF_NOUN(RuleFamily.VERBAL_NOUNS, "The speaker is the cue noun's complement."),
    ANTECEDENT_OF_PRONOUN(
            RuleFamily.VERBAL_NOUNS, "The cue noun has a pronoun, which refers to the source named before it."),
    CUE_PHRASE(RuleFamily.ATTRIBUTIVE_PHRASES, "The cue is a phrase of attribution."),
    COMPLEMENT_OF_PHRASE(RuleFamily.ATTRIBUTIVE_PHRASES, "The speaker is the phrase's complement."),
    SUBJECT_IN_PHRASE(RuleFamily.ATTRIBUTIVE_PHRASES, "The speaker is the subject of the clause inside the phrase."),
    HEADLINE_COLON(
            RuleFamily.HEADLINE_COLONS,
            "A heading, or a turn of an interview, has a colon between the speaker and what was said."),
    SPEAKER_BEFORE_COLON(RuleFamily.HEADLINE_COLONS, "The speaker stands before the heading's colon."),
    PASSED_ON_BY_MEDIUM(RuleFamily.MEDIA, "A news medium only passes on what somebody else said."),
    SOURCE_OF_MEDIUM(RuleFamily.MEDIA, "The speaker is the source that the medium names."),
    ISSUER_OF_STATEMENT(RuleFamily.ISSUERS, "A statement speaks, and names who issued it."),
    STATEMENT_OF_LAST_SPEAKER(RuleFamily.ISSUERS, "A statement speaks, and whoever spoke last issued it."),
    CONTINUED_SUBJECT(
            RuleFamily.CONTINUED_SUBJECTS, "The cue has no subject: the speaker of this earlier cue goes on."),
    SUBJECT_OF_SENTENCE(
            RuleFamily.SUBJECTS_OF_SENTENCES, "The cue has no subject: the sentence's, or that of the one before."),
    NEAREST_SUBJECT_IN_CONTENT(
            RuleFamily.NESTED_SUBJECTS, "Inside what somebody said: the nearest subject before the cue."),
    WITHIN_OUTER_SPEAKER(
            RuleFamily.NESTED_SUBJECTS, "Inside what somebody said: the person whom the outer speaker's title names."),
    OUTER_SPEAKER(RuleFamily.NESTED_SUBJECTS, "Inside what somebody said: the outer speaker."),
    HOLDER_OF_TITLE(RuleFamily.TITLES, "The title is held by a person whom the article names here."),
    ONLY_PERSON_NAMED(
            RuleFamily.TITLES, "Nobody is called by the title, and the article has named only this person so far."),
    FULL_NAME(RuleFamily.SHORT_NAMES, "The whole name of whom the mention gives a part or another spelling of it."),
    COUNTRY_OF_GOVERNMENT(RuleFamily.METONYMS, "The country for which its capital or its government stands."),
    ANTECEDENT_OF_NOUN(RuleFamily.ANAPHORIC_NOUNS, "The body or group that the noun refers to, with its full name.");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final RuleFamily family;
    private final String meaning;

    Rule(RuleFamily family, String meaning) {
        this.family = family;
        this.meaning = meaning;
    }

    /** The stable name: the constant's in small letters with hyphens. */
    public String id() {
        return id;
    }

    /** The family with which it is switched off. */
    public RuleFamily family() {
        return family;
    }

    /** What the rule says, in a sentence. */
    public String meaning() {
        return meaning;
    }
}
