package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** The preposition "ب" joined to a word that it makes the complement of a verb: "رحب بالاتفاق", and not "رحب بشدة". */
final class JoinedBi {

    /** What is spelt like a preposition or a particle and is a noun after "ب": "تعهد بعدم", "وعد بإضافة". */
    private static final char BI = 'ب';

    private static final Set<String> NOUNS = Set.of("عدم", "اضافه");

    /** "منوها بما تحقق". */
    private static final String WITH_WHAT = "بما";

    private static final int SHORTEST_WITH_BI = 3;

    /** Whose verbs take what is praised, condemned or demanded by "ب". */
    private static final Set<CueKind> TAKING =
            EnumSet.of(CueKind.PRAISE, CueKind.CONDEMN, CueKind.DEMAND, CueKind.STRESS);

    private final Words words;

    JoinedBi(Words words) {
        this.words = words;
    }

    /** The offset after a joined ب, also on a word that no lexicon file has; -1 where there is none. */
    int after(int token) {
        Word word = words.get(token);
        if (WITH_WHAT.equals(word.token().folded())) {
            return word.token().start() + 1;
        }
        if (word.preposition() != BI && word.form().indexOf(BI) != 0) {
            return -1;
        }
        boolean amount = words.isAmong(token, WordSet.ABOUT) || words.isAmong(token, WordSet.MORE_OR_LESS);
        boolean quantified = amount || QuantifiedThings.isAt(words, token);
        boolean function = word.isFunctionWord() && !isNoun(word) && !quantified;
        if (word.conjunction() != 0 || function || isManner(token) || words.isTokenAmong(token, WordSet.INSTEAD)) {
            return -1;
        }
        if (word.preposition() == BI) {
            return word.start();
        }
        boolean unknown =
                word.unknown() && word.form().startsWith("ب") && word.form().length() > SHORTEST_WITH_BI;
        return unknown || DeedsWithBi.isAt(words, token) ? word.start() + 1 : -1;
    }

    /** "بالإضافة إلى" adds to what stands before. */
    private static boolean isNoun(Word word) {
        return NOUNS.contains(word.form()) && !word.definite();
    }

    /** "بشدة", "بلهجة حادة": how, not what; "بلغة الكتاب", "بلغته" and "بسرعة إصلاح الطريق" may be either. */
    private boolean isManner(int token) {
        Word word = words.get(token);
        // "بحكم منصبه", "بالإجماع", but "رحب بالحكم".
        boolean manner = word.is(WordClass.MANNER)
                && (!word.definite() || word.entry().classes(false).contains(WordClass.MANNER))
                && !isDecisionOfBody(token)
                && !isWelcomed(token);
        return manner || word.is(WordClass.QUALITY) && (word.definite() || !isOfSomething(token));
    }

    /** "ندد بحكم المحكمة": what a body decides, rather than by virtue of what. */
    private boolean isDecisionOfBody(int token) {
        return words.isBaseAmong(token, WordSet.DECISION)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.ORGANIZATION_HEAD);
    }

    /**
     * "أشاد الوزير بمشاركة المرأة", "رحب بحضور السفراء": what is praised or demanded, where nothing else that the verb takes by "ب" stands
     * before or after it in its clause: "رحب في حفل بحضور السفراء بالقرار".
     */
    private boolean isWelcomed(int token) {
        if (!words.isBaseAmong(token, WordSet.ATTENDING)) {
            return false;
        }
        int start = words.document().sentenceStart(token);
        int verb = token - 1;
        while (verb >= start && !words.is(verb, WordClass.REPORTING_VERB)) {
            if (Prepositions.isWithPronoun(words, verb)
                            && words.get(verb).form().indexOf(BI) == 0
                    || isTaken(verb)) {
                return false;
            }
            verb--;
        }
        if (verb < start
                || words.get(verb).entry().finiteForms().stream()
                        .noneMatch(f ->
                                TAKING.contains(f.verb().kind()) && f.verb().takes(Complement.BI))) {
            return false;
        }
        for (int i = token + 1;
                i < words.document().sentenceEnd(token) && !words.token(i).isComma();
                i++) {
            if (isTaken(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(int token) {
        return words.isWord(token)
                && words.get(token).preposition() == BI
                && !words.is(token, WordClass.PLACE)
                && !words.is(token, WordClass.TIME);
    }

    private boolean isOfSomething(int token) {
        int next = token + 1;
        if (words.hasPronoun(token)) {
            return true;
        }
        return words.sameParagraph(token, next)
                && words.isWord(next)
                && (words.get(next).definite() || words.is(next, WordClass.VERBAL_NOUN) || isThingInConstruct(next))
                && !words.get(next).hasProclitic();
    }

    /** "بسرعة | سفلتة الشوارع", against "بقوة | رجال الأمن". */
    private boolean isThingInConstruct(int noun) {
        int next = noun + 1;
        return words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.ADJECTIVE)
                && !words.is(noun, WordClass.ORGANIZATION_HEAD)
                && !FrameAttributes.isPeople(words.get(noun))
                && words.sameParagraph(noun, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic();
    }
}
