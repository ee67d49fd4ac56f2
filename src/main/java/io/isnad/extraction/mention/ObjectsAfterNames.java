package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/**
 * What a verb says of a body or to whom it speaks, right after a name that means nothing and so has no complement: "نفت شركة كالتكس |
 * وجود خلافات".
 */
final class ObjectsAfterNames {

    private static final WordClasses THINGS = WordClasses.of(EnumSet.of(WordClass.NOUN, WordClass.VERBAL_NOUN));

    private static final WordClasses OF_NAMES = WordClasses.of(EnumSet.of(
            WordClass.ADJECTIVE, WordClass.NISBA, WordClass.PLACE, WordClass.GIVEN_NAME, WordClass.FAMILY_NAME));

    private final Words words;

    ObjectsAfterNames(Words words) {
        this.words = words;
    }

    /** Whether the token is one, in the phrase of the body whose head is given. */
    boolean isAt(int token, int head) {
        Word name = words.get(token - 1);
        return token > head + 1
                && name.unknown()
                && !name.definite()
                && !name.hasProclitic()
                && words.isAny(token, THINGS)
                && !words.isAny(token, OF_NAMES)
                && NameWords.looksLikeName(name)
                && mayTakeObject(head - 1)
                && beginsObject(token);
    }

    /** "أعلنت شركة كالتكس", "نصحت شركة كالتكس": a verb with which a thing or somebody may follow its subject. */
    private boolean mayTakeObject(int verb) {
        return words.sameParagraph(verb, verb + 1)
                && words.is(verb, WordClass.REPORTING_VERB)
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().takes(Complement.OBJECT)
                                || f.verb().addressees().contains(Complement.OBJECT));
    }

    /** "تأجيل", "صحة التقارير", "رفضها", "القرار", "السكان", but not what a clause follows, which may be the last word of the name. */
    private boolean beginsObject(int token) {
        int next = token + 1;
        boolean last = !words.sameParagraph(token, next) || !words.isWord(next);
        if (words.get(token).definite()) {
            return last || !words.is(next, WordClass.COMPLEMENTIZER) || words.is(token, WordClass.GROUP_HEAD);
        }
        return words.is(token, WordClass.VERBAL_NOUN)
                || words.hasPronoun(token)
                || !last && words.get(next).definite() && !words.get(next).hasProclitic();
    }
}
