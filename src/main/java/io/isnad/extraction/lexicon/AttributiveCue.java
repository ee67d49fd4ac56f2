package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;

/**
 * A phrase that attributes what stands before or after it: بحسب, نقلا عن, على حد قول.
 *
 * @param cueWord which of its words is the cue, from 0; or {@link #VERB}
 * @param lemma dictionary form for the cue
 * @param kind the act
 * @param beforeSpeaker whether the speaker may follow
 * @param beforeClause whether a reporting clause may follow: بحسب ما أعلن فلان
 * @param ofPronoun whether the speaker is the pronoun that the phrase ends with: برأيه
 * @param joinedPreposition the preposition that the phrase's last word is: وفقا ل, or null
 * @param strength how much the phrase says by itself
 */
public record AttributiveCue(
        int cueWord,
        String lemma,
        CueKind kind,
        boolean beforeSpeaker,
        boolean beforeClause,
        boolean ofPronoun,
        String joinedPreposition,
        Strength strength) {

    /** The verb of the clause is the cue: كما قال. */
    public static final int VERB = -1;

    /** The same, ended by a pronoun for the speaker. */
    AttributiveCue withPronoun() {
        return new AttributiveCue(cueWord, lemma, kind, false, false, true, null, strength);
    }
}
