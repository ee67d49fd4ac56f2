package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** Words that are no names of persons, as their endings or beginnings or they themselves show: "بسكرتارية", "ووريث", "انتقدوا". */
final class UnlikeNames {

    private static final String VERB_IN_PLURAL = "وا";
    /** "ووريث": "and" before what begins so itself. */
    private static final String AND_TWICE = "وو";

    private static final Pattern FOR_THEIRS = Pattern.compile("[وف]?ل.{4,}(?:ه|ها|هم|هن)");

    private UnlikeNames() {}

    /** Whether the word is one: "بسكرتارية أيمن", "ووريث سامر". */
    static boolean isAt(Words words, int token) {
        String bare = words.token(token).bare();
        return words.get(token).definite()
                || bare.endsWith("ات")
                || bare.endsWith("ية")
                || bare.endsWith(VERB_IN_PLURAL)
                || bare.startsWith(AND_TWICE);
    }

    /** "شكر المحافظ | لتشريفه الحفل": for something of somebody's. */
    static boolean isForTheirs(Word word) {
        return word.unknown() && FOR_THEIRS.matcher(word.form()).matches();
    }

    /** "رفع سامر خالص التهاني", "قدم المدير صادق تعازيه": of what kind a courtesy is. */
    static boolean isCourtesy(Words words, int token) {
        return words.is(token, WordClass.COURTESY)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.COURTESY)
                && !words.get(token + 1).hasProclitic();
    }
}
