package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Whether a preposition or a noun governs who stands before a verb, who is not its subject then: "وتعليقا على اعتقال الوزير، قال". */
final class GovernedMentions {

    private static final int LONGEST_OPENING = 14;

    private final Grammar grammar;
    private final Words words;

    GovernedMentions(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** Whether something of its sentence governs the mention. */
    boolean is(MentionCandidate mention, int sentence) {
        int first = mention.first();
        if (words.isWord(first) && words.get(first).preposition() != 0) {
            return true;
        }
        int before = first - 1;
        // "فيسبوك": what is spelt like a conjunction belongs to the name.
        boolean joined = words.isWord(first)
                && words.get(first).conjunction() != 0
                && mention.span().start() > words.token(first).start();
        return before >= sentence
                && !joined
                && (grammar.isPreposition(before)
                        || isInOpening(before, sentence)
                        || isInPhrase(before, mention, sentence));
    }

    /** "وبعد لقائه السفير شدد على", "وبعد استقالة السفير أكد": whether the noun after the preposition that opens the sentence governs it. */
    private boolean isInOpening(int noun, int sentence) {
        boolean event = noun == sentence + 1
                && words.isAmong(sentence, WordSet.WHEN)
                && words.is(sentence, WordClass.PREPOSITION);
        boolean construct = event && !words.get(noun).definite() || event && words.hasPronoun(noun);
        return construct
                && (words.is(noun, WordClass.VERBAL_NOUN) || words.isBaseAmong(noun, WordSet.MEETING))
                && !words.get(noun).hasProclitic();
    }

    /**
     * "وعن مستقبل المدرب", "ورغم انتقادات الوزير", "وقبيل مغادرتها دمشق", "وفي ختام زيارتها للعاصمة بغداد": whether the mention is the
     * complement, the object or the name of what stands right before it in a phrase that opens the sentence.
     */
    private boolean isInPhrase(int noun, MentionCandidate mention, int sentence) {
        if (noun <= sentence
                || noun > sentence + LONGEST_OPENING
                || !words.isWord(noun)
                || !opensPhrase(sentence)
                || words.get(noun).conjunction() != 0) {
            return false;
        }
        for (int i = sentence + 1; i < noun; i++) {
            if (!words.isWord(i)) {
                return false;
            }
        }
        return isConstruct(noun) || isDeedOfPronoun(noun) || isArea(noun) && isPlace(mention);
    }

    private boolean opensPhrase(int sentence) {
        if (!words.isWord(sentence)) {
            return false;
        }
        boolean answer = words.isAmong(sentence, WordSet.ANSWER) && grammar.isPreposition(sentence + 1);
        return answer
                || grammar.isPreposition(sentence) && !grammar.isPrepositionWithPronoun(sentence)
                || words.get(sentence).preposition() == 'ب'
                || words.get(sentence).preposition() == 'ل';
    }

    /** "مستقبل", "اعتقال": a noun that nothing else makes definite. */
    private boolean isConstruct(int noun) {
        Word word = words.get(noun);
        boolean adjective = word.is(WordClass.ADJECTIVE) && !grammar.isPreposition(noun - 1);
        return (word.is(WordClass.NOUN) || word.is(WordClass.VERBAL_NOUN) || word.is(WordClass.STATEMENT_NOUN))
                && !word.definite()
                && !words.hasPronoun(noun)
                && !word.is(WordClass.TITLE)
                && !adjective
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.PLACE)
                && !word.is(WordClass.GIVEN_NAME)
                && !word.is(WordClass.FAMILY_NAME)
                && !word.isFunctionWord()
                && !grammar.isTime(noun)
                && !word.token().bare().endsWith("ا");
    }

    /** "مغادرتها دمشق", "استقباله السفير": what somebody does to whom. */
    private boolean isDeedOfPronoun(int noun) {
        return words.hasPronoun(noun)
                && words.is(noun, WordClass.VERBAL_NOUN)
                && (grammar.isPreposition(noun - 1) || words.get(noun).preposition() != 0 || isConstruct(noun - 1));
    }

    private boolean isArea(int noun) {
        return words.isBaseAmong(noun, WordSet.AREA)
                || words.is(noun, WordClass.NISBA) && words.isBaseAmong(noun - 1, WordSet.AREA);
    }

    private static boolean isPlace(MentionCandidate mention) {
        return mention.kind() == MentionKind.CAPITAL || mention.kind() == MentionKind.COUNTRY;
    }
}
