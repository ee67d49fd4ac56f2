package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import java.util.regex.Pattern;

/** Participles that tell in what state, or with which words, somebody acts: "أغلقوا الطريق | مطالبين", "طردت السفير | متهمة إياه". */
final class States {

    /** "مطالبين", "رافعين", "مبررة", "متذرعا": as participles are spelt, "داعين" and its like being known as such. */
    private static final Pattern PARTICIPLE = Pattern.compile("^(?:م.{3,}ين|.ا.{2,}ين|م.{3,}ه|م[تس].{3,}ا)$");

    private final Scene scene;

    States(Scene scene) {
        this.scene = scene;
    }

    /** Whether the word is a participle without an article after a definite noun, so that it is no attribute of that. */
    boolean opensAt(int token) {
        if (!scene.isWord(token) || !scene.isWord(token - 1)) {
            return false;
        }
        Word word = scene.word(token);
        return !word.definite()
                && !word.hasProclitic()
                && isAccusative(word.form())
                && isParticiple(word)
                && isDefinite(token - 1)
                && !isName(token);
    }

    /** Some participles are titles too: "مشيرة", "محتجين". */
    private boolean isName(int token) {
        var named = scene.mentions().at(token);
        return named != null && !scene.mentions().isGroup(named);
    }

    private static boolean isAccusative(String form) {
        return form.endsWith("ين") || form.endsWith("ه") || form.endsWith("ا");
    }

    /** "مطالبين", but not "مجهولة المصدر". */
    private static boolean isParticiple(Word word) {
        return !word.entry().participles().isEmpty()
                || PARTICIPLE.matcher(word.form()).matches()
                        && !word.is(WordClass.NOUN)
                        && !word.is(WordClass.ADJECTIVE)
                        && !word.is(WordClass.TITLE)
                        && !word.is(WordClass.PLACE)
                        && !word.is(WordClass.GIVEN_NAME)
                        && !word.is(WordClass.FAMILY_NAME)
                        && !word.is(WordClass.ORGANIZATION_HEAD);
    }

    /** "الطريق", "مقره", "مالي": after a single person's title a name may follow. */
    private boolean isDefinite(int token) {
        Word word = scene.word(token);
        boolean title = word.is(WordClass.TITLE) && !word.form().endsWith("ين");
        var named = scene.mentions().endingAt(token);
        return word.definite() && !title
                || scene.words().hasPronoun(token)
                || named != null && !scene.mentions().isGroup(named);
    }
}
