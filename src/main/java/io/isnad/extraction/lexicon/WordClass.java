package io.isnad.extraction.lexicon;

/** What the lexicon knows a word to be; a word may be several things. */
public enum WordClass {
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    COMPLEMENTIZER,
    RELATIVE,
    DEMONSTRATIVE,
    PRONOUN,
    NEGATION,
    AUXILIARY,
    PARTICLE,
    ADVERB,
    QUANTIFIER,
    /** It puts the subject before a verb with ف: أما الوزير فقال. */
    TOPIC,
    /** It gives a name: رجل يدعى أحمد. */
    NAMING,
    /** It asks: كيف. */
    QUESTION,
    /** With ب it tells how something was said, not what: بشكل, بأغلبية. */
    MANNER,
    /** The same, but not before what has the quality: بلغة حادة, but أشاد بلغة الكتاب. */
    QUALITY,
    /** Without a subject it reports in nobody's name: يذكر أن. */
    IMPERSONAL,
    /** A thing by which one acts, but which says nothing: وفق القانون. */
    STANDARD,
    /** A verb of what is not the same everywhere: تتفاوت الأسعار بحسب الموسم. */
    VARYING,
    /** What finds out rather than speaks for somebody: دراسة, استطلاع. */
    STUDY,
    /** Figures, for which the body speaks that publishes them: أرقام, بيانات. */
    DATA,
    /** What others say, and somebody denies: اتهامات, مزاعم. */
    CLAIM,
    /** What somebody stands by: موقف, تضامن. */
    STANCE,
    /** What somebody offers to others in words: شكر, تعاز. */
    COURTESY,
    /** What somebody may say that he will do for others: مساعدة, وساطة. */
    OFFER,
    /** What shows something to whom it is published for: صورة, تسجيل. */
    IMAGE,
    /** By what a crowd speaks: هتافات, لافتات. */
    CHANT,
    REPORTING_VERB,
    COMMON_VERB,
    NOUN,
    /** What happens or is done, as a noun: مقتل, إعلان. */
    VERBAL_NOUN,
    ADJECTIVE,
    TITLE,
    MODIFIER,
    PORTFOLIO,
    ORGANIZATION_HEAD,
    GROUP_HEAD,
    STATEMENT_NOUN,
    NISBA,
    PLACE,
    GIVEN_NAME,
    /** Also or mostly a common word: weak evidence of a name. */
    AMBIGUOUS_NAME,
    FAMILY_NAME,
    NAME_PARTICLE,
    /** What is named after persons: جامعة, شارع, جائزة. */
    EPONYMOUS,
    TIME,
    NUMBER;

    private final long bit = 1L << ordinal();

    /** The bit that stands for the class where classes are told by a number. */
    public long bit() {
        return bit;
    }

    /** Function words: what ends a noun phrase. */
    public boolean isFunctionWord() {
        return ordinal() <= QUESTION.ordinal();
    }
}
