package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.regex.Pattern;

/** Tells names in quotation marks (صحيفة "الشرق الأوسط") from what somebody said. */
public final class QuotedNames {

    private static final int LONGEST = 7;
    private static final String FOREIGN_ARTICLE = "لا";

    private static final int LONGEST_INITIALS = 14;

    private static final Pattern INITIALS =
            Pattern.compile("\\s*\\p{IsArabic}ـ?(?:[\\s.,،_/-]+\\p{IsArabic}ـ?){1,4}[\\s.]*");

    private final Words words;

    /** Of the document of these words. */
    public QuotedNames(Words words) {
        this.words = words;
    }

    /**
     * Whether the quotation holds no more than a name could: few words, and none that only a clause has
     * before others ("سي إن إن" is a name spelt out).
     */
    public boolean isName(Quotation quotation) {
        if (quotation == null || !quotation.closed() || quotation.lastToken() - quotation.firstToken() > LONGEST) {
            return false;
        }
        var body = words.match(words.lexicon().bodies(), quotation.firstToken() + 1);
        if (body != null && body.last() == quotation.lastToken() - 1) {
            return true;
        }
        if (isClause(quotation)) {
            return false;
        }
        int from = body != null && body.last() < quotation.lastToken() ? body.last() + 1 : quotation.firstToken() + 1;
        for (int i = from; i < quotation.lastToken(); i++) {
            boolean leads = i + 1 < quotation.lastToken() && words.isWord(i + 1) && !isClausal(words.get(i + 1));
            if (leads && words.isWord(i) && isClausal(words.get(i)) && !isInName(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the quotation can be what a body is called: not where it has a name already and somebody is named ("معهد النيل «سمير حداد»"). */
    boolean isBodys(Quotation quotation, int head, int last) {
        int first = isName(quotation) ? quotation.firstToken() + 1 : -1;
        boolean somebody = last > head
                && words.is(first, WordClass.GIVEN_NAME)
                && quotation.lastToken() > first + 1
                && !words.is(last, WordClass.TITLE);
        return first >= 0 && !somebody;
    }

    /** "م. س": letters for a name that is kept back. */
    public boolean areInitials(Quotation quotation) {
        if (quotation == null || !quotation.closed()) {
            return false;
        }
        int first = words.token(quotation.firstToken()).end();
        int last = words.token(quotation.lastToken()).start();
        return last - first <= LONGEST_INITIALS
                && INITIALS.matcher(words.text().subSequence(first, last)).matches();
    }

    /** "يستخدم المدنيين دروعا": a verb that is nothing else, before more than a name has. */
    private boolean isClause(Quotation quotation) {
        int first = quotation.firstToken() + 1;
        boolean several = quotation.lastToken() - first > 2;
        return several
                && words.isWord(first)
                && !isForeign(first + 1, quotation.lastToken() - 1)
                && (words.is(first, WordClass.COMMON_VERB) || words.is(first, WordClass.REPORTING_VERB))
                && !words.is(first, WordClass.NOUN)
                && !words.is(first, WordClass.ADJECTIVE)
                && !words.is(first, WordClass.GIVEN_NAME)
                && !words.is(first, WordClass.TITLE);
    }

    /** "غلف ديلي نيوز": words of another language, whose first one is written like a verb of ours. */
    private boolean isForeign(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.isWord(i) || !words.get(i).unknown() && !words.is(i, WordClass.NAME_PARTICLE)) {
                return false;
            }
        }
        return true;
    }

    /** What may stand in a name all the same: "هنا القاهرة", "لا ريبوبليكا", "حقوق بلا حدود". */
    private boolean isInName(int token) {
        return words.isAmong(token, WordSet.HERE) || isInForeignName(token) || isWithout(token);
    }

    /** "لا ريبوبليكا": an article of another language, spelt like our negation. */
    private boolean isInForeignName(int token) {
        return words.is(token, FOREIGN_ARTICLE)
                && words.isWord(token + 1)
                && words.get(token + 1).unknown();
    }

    /** "حقوق بلا حدود": "without" negates a noun. */
    private boolean isWithout(int token) {
        return words.is(token, WordClass.NEGATION) && words.get(token).preposition() == 'ب';
    }

    private static boolean isClausal(Word word) {
        return word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.NEGATION)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.PARTICLE)
                || word.is(WordClass.PRONOUN)
                || word.is(WordClass.DEMONSTRATIVE);
    }
}
