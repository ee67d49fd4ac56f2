package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;

/** What stands right after a word and shows whether it belongs to the name before it. */
final class NameNeighbours {

    /** "المعروف", "الملقب". */
    private static final String PASSIVE = "الم";

    private static final int LONGEST_REST = 3;
    private static final String BY = "ب";
    private static final char TO = 'ل';
    private static final String IN_THE_NAME_OF = "باسم";

    /** As it is spelt, which the name Ali is not. */
    private static final String ON = "على";

    private final Words words;

    NameNeighbours(Words words) {
        this.words = words;
    }

    /** "سامر حداد المعروف بـ"أبو خالد"": a participle with what its bearer is known by. */
    boolean isCalledBy(int index) {
        return isCalled(index)
                || words.get(index).definite()
                        && words.is(index, WordClass.ADJECTIVE)
                        && words.sameParagraph(index, index + 1)
                        && words.isWord(index + 1)
                        && words.token(index + 1).folded().startsWith(BY)
                        && (words.get(index + 1).preposition() != 0 || !words.is(index + 1, WordClass.PREPOSITION))
                        && (!words.is(index + 1, WordClass.GIVEN_NAME) || words.is(index + 1, IN_THE_NAME_OF))
                        && words.get(index).form().startsWith(PASSIVE);
    }

    /** "الملقب بـ", "المكنى أبا قتادة": before another name of the one who was named. */
    boolean isCalled(int index) {
        boolean called = words.isAmong(index, WordSet.CALLED)
                && words.sameParagraph(index, index + 1)
                && words.isWord(index + 1);
        return called
                && (words.token(index + 1).folded().startsWith(BY)
                        || words.is(index + 1, WordClass.NAME_PARTICLE)
                        || words.document().quotationOpenedBy(index + 1) != null);
    }

    /** "سورين باغر (Søren Bager)": the name again in Latin letters. */
    boolean isBeforeLatin(int bracket) {
        return words.sameParagraph(bracket - 1, bracket + 1)
                && words.token(bracket).is('(')
                && words.isWord(bracket + 1)
                && words.token(bracket + 1).folded().charAt(0) <= 'z';
    }

    /** "محمود بصل لوكالة …", "… للصحفيين": whom somebody speaks to. */
    boolean isAddressed(int token) {
        if (!words.isWord(token) || words.token(token).folded().charAt(0) != TO) {
            return false;
        }
        return AfterNames.isJoinedBody(words, token)
                || words.get(token).preposition() == TO
                        && (words.is(token, WordClass.ORGANIZATION_HEAD)
                                || words.is(token, WordClass.TITLE)
                                        && words.get(token).definite());
    }

    /** "شاميسا الجمعة", "فجر الخميس": the day of a time rather than a name. */
    boolean isWeekday(int token) {
        return words.isWord(token)
                && words.lexicon().weekday(words.get(token).form()) != null
                && words.get(token).definite();
    }

    /** "سامر صباح اليوم": a part of the day before the day, or the day itself. */
    boolean isTime(int token) {
        return isWeekday(token)
                || words.sameParagraph(token, token + 1)
                        && words.is(token + 1, WordClass.TIME)
                        && (!words.is(token + 1, WordClass.PREPOSITION) || isTimeItself(token + 2))
                        && !words.is(token + 1, WordClass.COMPLEMENTIZER)
                        && !words.is(token + 1, WordClass.GIVEN_NAME)
                        && (!isMonth(token) || isOfYear(token));
    }

    private boolean isTimeItself(int token) {
        return words.is(token, WordClass.TIME) && !words.is(token, WordClass.COMPLEMENTIZER);
    }

    /** "رمضان | أمس": a month, which no day goes with. */
    private boolean isMonth(int token) {
        return words.lexicon().hijriMonths().exact(words.get(token).form()) != null
                || words.lexicon().months().exact(words.get(token).form()) != null;
    }

    /**
     * Whether a word that tells a time is rather a name here: "ربيع" as a first name, "سمير شباط" and "نواف الحمد الصباح" as a family's.
     *
     * @param fresh whether nothing but given names came so far
     * @param sure whether those are unmistakable
     */
    boolean isNameOfTime(int token, boolean fresh, boolean sure) {
        Word word = words.get(token);
        boolean family = sure && word.is(WordClass.FAMILY_NAME) && !word.definite() && !isOfYear(token);
        return fresh && (family || word.is(WordClass.GIVEN_NAME) && !isTime(token)) || isFamilyOfTime(token);
    }

    /** "نيسان الماضي", "أيلول 2015", "شباط/فبراير": a month with what tells which one. */
    private boolean isOfYear(int token) {
        return words.sameParagraph(token, token + 1)
                && (words.token(token + 1).kind() == TokenKind.NUMBER
                        || words.token(token + 1).is('/')
                        || words.isAmong(token + 1, WordSet.NEVER_GENERAL));
    }

    /** A family called by a time of the day or the year, which with its article tells no time alone. */
    private boolean isFamilyOfTime(int token) {
        Word word = words.get(token);
        return word.is(WordClass.FAMILY_NAME)
                && word.definite()
                && !isTime(token)
                && !(words.sameParagraph(token, token + 1)
                        && words.is(token + 1, WordClass.ADJECTIVE)
                        && words.get(token + 1).definite());
    }

    /** "وليد حجر والكاتبة هدى": somebody else, joined to whom was named. */
    boolean isBeforeAnother(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && words.get(token).preposition() == 0
                && (words.is(token, WordClass.TITLE) && words.get(token).definite()
                        || words.is(token, WordClass.GIVEN_NAME) && !words.is(token, WordClass.AMBIGUOUS_NAME));
    }

    /** "سامر حداد بـ"القرار"": a preposition before quotation marks. */
    private boolean isJoinedToQuotation(int token) {
        return words.is(token, WordClass.PREPOSITION)
                && words.token(token).folded().length() == 1
                && words.document().quotationOpenedBy(token + 1) != null;
    }

    /** "سامر حداد قوله إن": what he says. */
    boolean isSayingOf(int token) {
        return words.isWord(token) && !words.cueNounsWithPronoun(token).isEmpty();
    }

    /** "أدان الرئيس، سامر حداد الهجوم", "صحة الأنباء", "وقوف بلاده": what somebody does something to, where the comma after the name is left out. */
    boolean isObject(int token) {
        boolean noun = words.isWord(token)
                && words.sameParagraph(token - 1, token + 1)
                && words.is(token, WordClass.NOUN)
                && !words.get(token).hasProclitic()
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.GROUP_HEAD)
                && !words.is(token, WordClass.FAMILY_NAME)
                && !words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.NISBA)
                && (!words.is(token, WordClass.ADJECTIVE) || words.is(token, WordClass.ORGANIZATION_HEAD));
        boolean of = noun
                && words.isWord(token + 1)
                && (words.get(token + 1).definite()
                        || words.is(token, WordClass.VERBAL_NOUN) && words.is(token + 1, WordClass.NOUN))
                && !words.get(token + 1).hasProclitic();
        return noun && words.get(token).definite() || of;
    }

    /** "سامر حداد،", "سامر حداد إن": whether the phrase ends with the word. */
    boolean close(int index) {
        return !words.sameParagraph(index, index + 1)
                || isAddressed(index + 1)
                || isJoinedToQuotation(index + 1)
                || words.token(index + 1).isComma()
                || words.token(index + 1).isTerminator()
                || words.token(index + 1).isColon()
                || words.is(index + 1, WordClass.COMPLEMENTIZER)
                || isSayingOf(index + 1)
                || words.token(index + 1).kind() == TokenKind.BRACKET;
    }

    /** The same, or before what its bearer is quoted with, or a verb of saying of which the bearer is the subject. */
    boolean endsPhrase(int index) {
        return close(index)
                || words.document().quotationOpenedBy(index + 1) != null
                || words.is(index + 1, WordClass.REPORTING_VERB)
                || words.isWord(index + 1)
                        && !words.get(index + 1).entry().participles().isEmpty();
    }

    /** The same, or before when or where its bearer speaks, which after one word alone may be of something else. */
    boolean endsName(int first, int last) {
        return endsPhrase(last)
                || words.is(last + 1, WordClass.TIME)
                || last > first && words.is(last + 1, WordClass.PREPOSITION);
    }

    /** "سامر الخطيب الوزير المنتدب", "سامر الخطيب المشرف على الفريق", "تسيكلاوري القاضي في المحكمة": a title with what belongs to it rather than another last name. */
    boolean isOffice(int index) {
        return words.is(index, WordClass.TITLE)
                && words.sameParagraph(index, index + 1)
                && words.isWord(index + 1)
                && (words.get(index + 1).definite() && words.is(index + 1, WordClass.MODIFIER)
                        || ON.equals(words.token(index + 1).bare())
                        || words.get(index - 1).unknown()
                                && words.is(index + 1, WordClass.PREPOSITION)
                                && words.is(index + 2, WordClass.ORGANIZATION_HEAD));
    }

    /** "المحلل، فلان فلان: «…»", "المحلل، فلان، إن": whether what opens after a comma as a name is closed as one; a single word by no colon. */
    boolean closeName(int first, int last) {
        int next = last + 1;
        return words.sameParagraph(last, next)
                && (words.token(next).isComma()
                        || words.is(next, WordClass.COMPLEMENTIZER)
                        || last > first && words.token(next).isColon());
    }

    /** "، كاظم غريب أبادي،": what stands between the commas is the name, whatever its last words mean. */
    int upToComma(int name) {
        int last = name;
        while (last - name <= LONGEST_REST
                && words.sameParagraph(name, last + 1)
                && words.isWord(last + 1)
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).isFunctionWord()
                && !words.is(last + 1, WordClass.TIME)
                && !words.is(last + 1, WordClass.TITLE)) {
            last++;
        }
        return words.sameParagraph(name, last + 1) && words.token(last + 1).isComma() ? last : name;
    }

    /** "النقيب "سامر حداد"": a further title that the quoted name follows, though families are called by it too. */
    boolean isRankBeforeQuotation(int token) {
        return words.isWord(token)
                && words.is(token, WordClass.TITLE)
                && words.get(token).definite()
                && words.sameParagraph(token, token + 1)
                && words.document().quotationOpenedBy(token + 1) != null;
    }

    /** ""مصطفى سيجري"": nothing but a given name and a word that could be a verb too. */
    boolean isWholeNameIn(Quotation quotation) {
        int given = quotation.firstToken() + 1;
        return quotation.closed()
                && quotation.lastToken() == given + 2
                && words.is(given, WordClass.GIVEN_NAME)
                && (!words.is(given, WordClass.AMBIGUOUS_NAME)
                        || words.is(quotation.lastToken() + 1, WordClass.COMPLEMENTIZER)
                        || words.sameParagraph(given, quotation.lastToken() + 1)
                                && words.token(quotation.lastToken() + 1).isComma())
                && words.isWord(given + 1)
                && !words.get(given + 1).definite()
                && !words.get(given + 1).isFunctionWord();
    }
}
