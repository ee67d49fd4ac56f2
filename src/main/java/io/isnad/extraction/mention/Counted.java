package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Who speaks by number or by being another: "قال آخر إن", "اثنان من المصادر", "بعضهم". Only grammar's wanting a subject shows it. */
final class Counted {

    private static final Set<String> OTHER = Set.of("اخر", "اخري", "اخران", "اخرون", "اخريات");
    private static final Set<String> TWO = Set.of("اثنان", "اثنتان");
    private static final Set<String> ORDINAL =
            Set.of("اول", "اولي", "ثان", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه");
    private static final String ARTICLE = "ال";

    private final Words words;
    private final NounPhrases phrases;

    Counted(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The last token of the phrase that begins at the token; -1 where it counts nobody, or a noun after it. */
    int end(int token) {
        Word word = words.get(token);
        if (word.hasProclitic()) {
            return -1;
        }
        String form = word.form();
        String bare = form.startsWith(ARTICLE) ? form.substring(ARTICLE.length()) : form;
        boolean some = word.is(WordClass.QUANTIFIER) && words.hasPronoun(token);
        boolean several = word.is(WordClass.NUMBER) && words.sameParagraph(token, token + 2) && isOf(token + 1);
        boolean counts = some || several || OTHER.contains(bare) || TWO.contains(bare) || ORDINAL.contains(bare);
        if (!counts) {
            return -1;
        }
        int next = token + 1;
        if (!words.sameParagraph(token, next) || !words.isWord(next)) {
            return token;
        }
        if (isOf(next)) {
            return phrases.end(next + 1, false);
        }
        Word after = words.get(next);
        boolean alone = after.isFunctionWord() || after.hasProclitic() || after.is(WordClass.TIME);
        return alone ? token : -1;
    }

    /** "معدو الدراسة", "مستوردون": people by what they do, in the plural. */
    boolean arePeople(int token) {
        Word word = words.get(token);
        if (word.form().endsWith("ون") && word.is(WordClass.ADJECTIVE)) {
            return !word.definite();
        }
        return word.form().endsWith("و")
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NOUN))
                && words.sameParagraph(token, token + 1)
                && words.get(token + 1).definite();
    }

    /** "من المصادر". */
    private boolean isOf(int token) {
        return words.is(token, "من")
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).isFunctionWord();
    }
}
