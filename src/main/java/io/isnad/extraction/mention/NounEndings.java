package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** What the ending of a word tells of the phrase that it stands in. */
final class NounEndings {

    private static final int SHORTEST_STEM = 3;

    private final Words words;
    private final KeptNun nun;

    NounEndings(Words words) {
        this.words = words;
        this.nun = new KeptNun(words);
    }

    /** As {@link KeptNun#isKeptByPlural}. */
    boolean isPluralWithNun(Word word) {
        return nun.isKeptByPlural(word);
    }

    /** As {@link KeptNun#isKeptBy}. */
    boolean keepsNun(Word word) {
        return nun.isKeptBy(word);
    }

    /** "ناشطون | عريضة": in the feminine singular, which no plural of men has as its attribute. */
    static boolean isOfOneThing(Word word) {
        return !word.definite()
                && word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.QUANTIFIER)
                && word.token().bare().endsWith("ة");
    }

    /** "الجيش الإسرائيلي | المنزل": after an adjective of nation a thing, which is no adjective. */
    boolean isThingApart(int token) {
        Word word = words.get(token);
        return words.is(token - 1, WordClass.NISBA)
                && words.get(token - 1).definite()
                && word.is(WordClass.NOUN)
                && word.definite()
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.MODIFIER)
                && !word.is(WordClass.PORTFOLIO);
    }

    /** "مسؤول كبير مشترطا": what somebody does the while. */
    static boolean isCircumstance(Word word) {
        return !word.definite() && !word.entry().participles().isEmpty() && word.endsIn('ا');
    }

    /** "ليلى حداد قائلة": what she does the while. */
    static boolean isTheWhile(Word next) {
        return !next.definite()
                && next.token().bare().endsWith("ة")
                && !next.entry().participles().isEmpty();
    }

    /** "دبلوماسي غربي" against "غربي المدينة": an adjective of a region where what it would be the preposition of is missing. */
    boolean isOfRegion(int index) {
        if (!words.is(index, WordClass.PREPOSITION)
                || !words.is(index, WordClass.NISBA)
                || words.get(index).hasProclitic()
                || !words.isWord(index - 1)
                || words.get(index - 1).definite()) {
            return false;
        }
        int next = index + 1;
        boolean governs = words.sameParagraph(index, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && (words.get(next).definite()
                        || words.is(next, WordClass.PLACE)
                        || words.is(next, WordClass.NOUN)
                                && !words.is(next, WordClass.ADJECTIVE)
                                && !words.is(next, WordClass.GROUP_HEAD));
        return !governs;
    }

    /** "إدارة سلامة الأدوية": what could be somebody's name, between two nouns that nobody is called. */
    boolean isNameInConstruct(int index) {
        Word word = words.get(index);
        int next = index + 1;
        return word.is(WordClass.AMBIGUOUS_NAME)
                && !word.definite()
                && !word.hasProclitic()
                && words.is(index - 1, WordClass.NOUN)
                && !words.is(index - 1, WordClass.TITLE)
                && !words.get(index - 1).definite()
                && words.sameParagraph(index - 1, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && words.is(next, WordClass.NOUN)
                && !words.is(next, WordClass.FAMILY_NAME)
                && !words.is(next, WordClass.GIVEN_NAME);
    }

    /** "الوزير المهربين": a plural of people, which a singular noun before it does not have as its attribute. */
    boolean isPluralOfPeople(Word word) {
        String base = word.base();
        int stem = base.length() - 2;
        boolean ending = word.definite() && stem >= SHORTEST_STEM && (base.endsWith("ين") || base.endsWith("ون"));
        return ending
                && !word.is(WordClass.NUMBER)
                && !words.lexicon().entry(base.substring(0, stem)).classes(true).isEmpty();
    }

    /**
     * "وزارة الداخلية لمكافحة الجريمة": a ministry has its domain already, and this is what it aims at; as after a body's head alone,
     * "المستشفى للتبرع".
     */
    boolean isAim(int last, int next) {
        boolean alone = words.is(last, WordClass.ORGANIZATION_HEAD)
                && words.get(last).definite()
                && !(words.is(last, WordClass.ADJECTIVE) && words.is(last - 1, WordClass.ORGANIZATION_HEAD))
                && !isNameOfBody(last)
                && words.is(next, WordClass.VERBAL_NOUN);
        if (alone) {
            return true;
        }
        OrganizationHead head =
                words.isWord(last - 1) ? words.get(last - 1).entry().organizationHead() : null;
        return head != null
                && head.organizationClass() == OrganizationClass.MINISTRY
                && words.get(last).definite()
                && words.is(next, WordClass.VERBAL_NOUN)
                && !words.get(next).definite();
    }

    /** "مرصد | الأزهر": the fixed name of a body that another one is named after. */
    private boolean isNameOfBody(int token) {
        var body = words.match(words.lexicon().bodies(), token);
        return body != null
                && body.last() == token
                && words.is(token - 1, WordClass.ORGANIZATION_HEAD)
                && !words.get(token - 1).definite();
    }

    /** "لإدارة الكوارث": a body's head without article names what is done; "لوكالة …" is whom one spoke to. */
    boolean isTask(Word word) {
        OrganizationHead head = word.entry().organizationHead();
        return !word.definite()
                && head != null
                && (head.organizationClass() == OrganizationClass.GOVERNMENT
                        || words.lexicon().isAmong(WordSet.ORGANISING, word.base()));
    }

    /** "أنصار الرئيس السابق", "مكتب المدعي العام", "الاتحاد العام للشغل": what qualifies a title or a body, rather than a time. */
    boolean isOfOffice(int index) {
        return words.is(index, WordClass.MODIFIER)
                && words.is(index, WordClass.ADJECTIVE)
                && words.get(index).definite()
                && (words.is(index - 1, WordClass.TITLE) || isOfBody(index));
    }

    /** "الاتحاد العام للشغل", "دائرة الأمن العام", against "الاتحاد العام الماضي". */
    private boolean isOfBody(int index) {
        int next = index + 1;
        return (words.is(index - 1, WordClass.ORGANIZATION_HEAD) || words.is(index - 1, WordClass.NOUN))
                && !(next < words.size() && words.token(next).kind() == TokenKind.NUMBER)
                && words.get(index - 1).definite()
                && !words.token(index - 1).bare().endsWith("ة")
                && !(words.is(next, WordClass.TIME) && words.is(next, WordClass.ADJECTIVE))
                && !(words.is(next, WordClass.MODIFIER) && !words.is(next, WordClass.NISBA));
    }

    /** "مصادر أمنية": a given name that is an ordinary noun or adjective too. */
    static boolean isCommonWord(Word word) {
        return word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA);
    }

    /** "تغريدة ثانية": a second one rather than a second. */
    static boolean isOrdinal(Word word) {
        return word.is(WordClass.MODIFIER) && word.is(WordClass.NUMBER) && !word.definite();
    }

    /** "واصلت الإدارة القول إن": what is said follows the noun, which belongs to the verb. */
    boolean isSaying(int index) {
        if (!words.is(index + 1, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        boolean ofBody = words.is(index - 1, WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(index - 1, index)
                && !words.get(index - 1).definite();
        return words.get(index).definite()
                && !ofBody
                && !words.get(index).entry().base().cueNouns().isEmpty()
                && words.sameParagraph(index, index + 1);
    }

    /** "المهاجم الأوروغوياني ماتياس": what looks like an adjective of nation that no lexicon file has, before a name. */
    boolean isUnknownNisba(int index) {
        Word word = words.get(index);
        int name = index + 1;
        boolean nisba = word.unknown()
                && word.definite()
                && !word.hasProclitic()
                && (word.form().endsWith("ي") || word.form().endsWith("يه"))
                && words.sameParagraph(index, name)
                && words.isWord(name);
        if (!nisba) {
            return false;
        }
        Word next = words.get(name);
        boolean given = next.is(WordClass.GIVEN_NAME) && !next.is(WordClass.AMBIGUOUS_NAME);
        return !next.definite() && !next.hasProclitic() && (given || next.unknown() && NameWords.looksLikeName(next));
    }

    /** "مسؤول رفض الكشف عن هويته", "مصدر طلب عدم ذكر اسمه": what a source without article does not want done, rather than a complement. */
    boolean isWithholding(int index) {
        int act = index + 1;
        return words.isAmong(index, WordSet.WITHHOLDS)
                && !words.get(index).hasProclitic()
                && words.isWord(index - 1)
                && !words.get(index - 1).definite()
                && words.sameParagraph(index - 1, act)
                && words.isWord(act)
                && (words.is(act, WordClass.NEGATION)
                        || words.is(act, WordClass.COMPLEMENTIZER)
                        || words.is(act, WordClass.NOUN)
                        || words.is(act, WordClass.VERBAL_NOUN));
    }

    /** "مسؤول طلب عدم …": what no definite noun closes ends before what is a verb rather than its last complement. */
    int withoutVerb(int from, int last) {
        Word word = words.get(last);
        boolean verb = last > from
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.MODIFIER)
                && !word.is(WordClass.TITLE)
                && (word.is(WordClass.REPORTING_VERB)
                        || word.is(WordClass.COMMON_VERB)
                        || word.form().equals(NounPhrases.CONDITION));
        return verb ? last - 1 : last;
    }

    /** "ضابط متقاعد | ضرورة الحل": what is done or happens, and no body. */
    boolean isAct(int token) {
        return words.is(token, WordClass.VERBAL_NOUN)
                && !words.is(token, WordClass.ORGANIZATION_HEAD)
                && !words.is(token, WordClass.PORTFOLIO)
                && !words.is(token, WordClass.TITLE);
    }
}
