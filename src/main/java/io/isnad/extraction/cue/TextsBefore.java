package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** The text that is the subject of a verb behind what tells who issued it: "تقرير نشرته صحيفة الغد أمس، كشف أن", "بيان صادر عن الوزارة قال". */
final class TextsBefore {

    private static final int FARTHEST = 25;
    private static final long ISSUING = SetMarks.of(WordSet.ISSUES, WordSet.ISSUED, WordSet.OBTAINS);
    private static final int FARTHEST_ISSUING = 7;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    TextsBefore(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** The nearest text before the verb that agrees with it and whose clause ends where the verb stands; or null. */
    MentionCandidate at(int verb, int sentence, VerbForm form) {
        int issuing = issuingBefore(verb, sentence);
        for (int i = issuing - 1; issuing >= 0 && i >= Math.max(sentence, issuing - FARTHEST_ISSUING); i--) {
            if (!words.isWord(i)) {
                return null;
            }
            MentionCandidate text = words.is(i, WordClass.STATEMENT_NOUN) ? mentions.at(i) : null;
            if (text != null) {
                // "وفي مقابلة أجراها معها الصحفي، قالت": in what somebody else says it
                boolean where = i == sentence + 1 && words.isAmong(sentence, WordSet.SAID_IN);
                boolean subject = text.kind() == MentionKind.STATEMENT_NOUN
                        && !where
                        && !text.definite()
                        && agreement.agreesWithin(form, text);
                return subject ? text : null;
            }
        }
        return null;
    }

    /** The verb of issuing before this one, with nothing in between but whoever did it, when and where; -1 for none. */
    private int issuingBefore(int verb, int sentence) {
        int last = verb - 1;
        while (last > sentence && (grammar.isParticleBeforeVerb(last) || grammar.isComma(last))) {
            last--;
        }
        for (int i = last; i >= Math.max(sentence, verb - FARTHEST); i--) {
            boolean issues = words.mayBeAmongAny(i, ISSUING)
                    && (words.isAmong(i, WordSet.ISSUES) || words.isAmong(i, WordSet.ISSUED) || isObtaining(i));
            if (issues && words.get(i).conjunction() == 0) {
                return i;
            }
            boolean ends = grammar.isComma(i)
                    || grammar.isColon(i)
                    // "في تقرير نشرته الصحيفة إن السكان يشكون"
                    || grammar.isComplementizer(i)
                    || words.isWord(i) && words.get(i).conjunction() == 'و';
            if (ends || !words.document().sameQuotation(i, verb) && words.isWord(i) && !isInName(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "اطلعت عليها", "تلقتها": who has the text, which others wrote. */
    private boolean isObtaining(int token) {
        return words.isAmong(token, WordSet.OBTAINS)
                && (words.hasPronoun(token) || grammar.isPrepositionWithPronoun(token + 1));
    }

    /** "صحيفة "المساء"": a name in quotation marks ends nothing. */
    private boolean isInName(int token) {
        return words.document().quotationAround(token) != null;
    }
}
