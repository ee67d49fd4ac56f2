package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;

/**
 * Clauses that are joined to what somebody else says and end in "saying": "قال سامر إن الأمر خطير، وأيده وائل قائلا: …". Their subjects
 * say what follows, whoever spoke before.
 */
final class SayingClauses {

    private static final String SAYS = "قال";
    private static final int LONGEST = 16;

    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    SayingClauses(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /**
     * A clause.
     *
     * @param verb its first token
     * @param subject who says what follows the participle
     */
    record Clause(int verb, MentionCandidate subject) {}

    /** The clause that the participle ends, after a comma; or null. */
    Clause before(int participle, CueForm form) {
        if (!form.verb().lemma().equals(SAYS)) {
            return null;
        }
        int first = Math.max(words.document().sentenceStart(participle) + 1, participle - LONGEST);
        for (int i = participle - 1; i >= first; i--) {
            if (words.is(i, WordClass.COMPLEMENTIZER) || words.document().quotationClosedBy(i) != null) {
                return null;
            }
            if (i < participle - 1 && words.token(i).isComma()) {
                return clause(i + 1, participle, form);
            }
        }
        return null;
    }

    private Clause clause(int verb, int participle, CueForm form) {
        boolean joined = words.isWord(verb)
                && words.get(verb).conjunction() != 0
                && words.get(verb).preposition() == 0
                && (words.is(verb, WordClass.COMMON_VERB) || words.is(verb, WordClass.REPORTING_VERB));
        boolean with = joined && Prepositions.isWithPronoun(words, verb + 1);
        int next = with ? verb + 2 : verb + 1;
        // "وهاجم وائل قائلا": without a pronoun the one named may be the object
        joined &= with || words.hasPronoun(verb);
        MentionCandidate subject = joined ? mentions.speakerAt(next, false) : null;
        boolean speaks = subject != null
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && subject.isSource()
                && subject.last() < participle
                && words.get(next).preposition() == 0
                && agreement.agreesWithin(form.form(), subject);
        return speaks ? new Clause(verb, subject) : null;
    }
}
