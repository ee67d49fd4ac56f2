package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Tribes;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** Words that are no names of persons, as their endings or beginnings or they themselves show: "بسكرتارية", "ووريث", "انتقدوا". */
final class UnlikeNames {

    private static final char MADDA = 'آ';

    private static final String GOD = "الله";
    private static final String NOW = "الآن";

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

    /** "بني مالك": either word of the name of a tribe. */
    static boolean isInTribe(Words words, int token) {
        return Tribes.mayOpen(words, token) || Tribes.mayOpen(words, token - 1);
    }

    /** "الشيخ | عبد الله", "المهندس | سامر": the title of whose given name follows rather than a last name. */
    static boolean isTitleOf(Words words, int token) {
        Word word = words.get(token);
        return word.is(WordClass.TITLE)
                && word.definite()
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && (words.is(token + 1, WordClass.GIVEN_NAME) || words.is(token + 1, WordClass.NAME_PARTICLE))
                && !words.get(token + 1).hasProclitic();
    }

    /** "ولاية | هيلبورن": right after the noun for a land or a town. */
    static boolean isAfterLand(Words words, int token) {
        var head = words.isWord(token - 1) ? words.get(token - 1).entry().organizationHead() : null;
        return head != null && head.isOfPlace();
    }

    /** A courtesy, or "شكر المحافظ | لتشريفه الحفل": for something of somebody's. */
    static boolean isCourtesyOrFor(Words words, int token) {
        Word word = words.get(token);
        return isCourtesy(words, token)
                || word.unknown() && FOR_THEIRS.matcher(word.form()).matches();
    }

    /** "رفع سامر خالص التهاني", "قدم المدير صادق تعازيه": of what kind a courtesy is. */
    static boolean isCourtesy(Words words, int token) {
        return words.is(token, WordClass.COURTESY)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.COURTESY)
                && !words.get(token + 1).hasProclitic();
    }

    /** "بدعم | جوي روسي", "قوة | أمنية دهمت": what describes a thing, of which the next word tells more. */
    static boolean isAttribute(Words words, int token) {
        int noun = token - 1;
        Word word = words.get(token);
        return (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA))
                && !word.definite()
                && !word.hasProclitic()
                && words.sameParagraph(noun, token + 1)
                && words.is(noun, WordClass.NOUN)
                && !words.get(noun).definite()
                && (!words.is(noun, WordClass.GROUP_HEAD) || words.is(noun, WordClass.ORGANIZATION_HEAD))
                && !words.is(noun, WordClass.TITLE)
                && words.isWord(token + 1)
                && (isIndefinite(words.get(token + 1)) && isFeminine(word) == isFeminine(words.get(token + 1))
                        || isFeminine(word) && isFeminineVerb(words.get(token + 1)));
    }

    /** "بعد الآن": now, which the name "آلان" is spelt like once the alefs are alike. */
    static boolean isNow(Words words, int token) {
        return NOW.equals(words.token(token).bare());
    }

    /** "إلى رحمة الله", "بعد توفيق الله": what is God's. */
    static boolean isOfGod(Words words, int first, int last) {
        Word word = words.get(first);
        boolean thing = words.isAmong(first, WordSet.OF_GOD) || word.form().endsWith("ه") && word.is(WordClass.NOUN);
        return thing && last == first + 1 && words.is(last, GOD);
    }

    /** Whether the word by itself is nobody's name after a title, whatever else it is. */
    static boolean isAfterTitle(Words words, int token) {
        return isOrdinal(words, token) || isTextOfBody(words, token) || isState(words, token);
    }

    /** "حذر الرئيس الأميركي | إسرائيل", "دعا النائب الجمهوري | واشنطن": a state or its capital, of whom or to whom somebody speaks. */
    private static boolean isState(Words words, int token) {
        return words.match(words.lexicon().countries(), token) != null
                || !words.is(token, WordClass.GIVEN_NAME)
                        && words.match(words.lexicon().capitals(), token) != null;
    }

    /** "قائد الناحية العسكرية | الرابعة": which one it is. */
    private static boolean isOrdinal(Words words, int token) {
        return words.is(token, WordClass.NUMBER) && words.get(token).definite();
    }

    /** "اعتبرت المعارضة | بيان الجيش": what a body has issued. */
    private static boolean isTextOfBody(Words words, int token) {
        int body = token + 1;
        return words.is(token, WordClass.STATEMENT_NOUN)
                && words.sameParagraph(token, body)
                && words.is(body, WordClass.ORGANIZATION_HEAD)
                && words.get(body).definite();
    }

    private static boolean isIndefinite(Word word) {
        return (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE))
                && !word.is(WordClass.GIVEN_NAME)
                && !word.definite()
                && !word.hasProclitic();
    }

    /** "دهمت": spelt like what she did, by a verb that no lexicon file has. */
    private static boolean isFeminineVerb(Word word) {
        return word.unknown() && word.form().endsWith("ت");
    }

    private static boolean isFeminine(Word word) {
        return word.form().endsWith("ه");
    }

    /** "أن ماري": the complementizer rather than the name "آن". */
    static boolean isThat(Word word) {
        return word.is(WordClass.COMPLEMENTIZER) && word.token().bare().charAt(0) != MADDA;
    }
}
