package io.isnad.extraction.lexicon;

/** Small sets of words that rules ask for by their spelling, which tells nothing of what the words are elsewhere. */
public enum WordSet {
    /** It ties an event to another in time: بعد. */
    AFTER,
    /** It tells in what something was said: في بيان. */
    SAID_IN,
    /** After a comma it tells of another event: بينما. */
    MEANWHILE,
    /** It opens a clause of time before the main one: فيما. */
    WHILE_CLAUSE,
    /** It opens a clause that tells when: بعدما. */
    TIME_CLAUSE,
    /** Before أن it opens one: بعد. */
    BEFORE_THAT,
    /** It tells what is not done the while: دون. */
    WITHOUT,
    /** It ties a complement to its verb or noun, and tells no place or time: إلى. */
    COMPLEMENTS,
    /** Two words by which something is said as before: مرة أخرى. */
    AGAIN,
    /** Before أن it sets something against what was said: غير. */
    EXCEPT,
    /** What comes before another side: من جهة أخرى. */
    BEFORE_SIDE,
    /** Whose a statement is stands after it: بيان عن. */
    ISSUED_BY,
    /** It opens words that are told without a complementizer: لن. */
    OWN_WORDS,
    /** In a headline, when or about what somebody speaks: بعد. */
    OCCASION,
    /** A pronoun in the accusative that stands apart: إياه. */
    OBJECT_PRONOUN,
    /** After a quotation it takes it up: هكذا قال. */
    SO,
    /** It comes before what nobody has said yet: سوف. */
    NOT_YET,
    /** It takes up a fact: مما يشير إلى. */
    FACT,
    /** A pronoun that takes up who was named: وهو. */
    HE,
    /** What stands after it is not done: بدلا من. */
    INSTEAD,
    /** Before a verb it only supposes or asks: إذا فرضت. */
    SUPPOSES,
    /** It may stand between such a word and the verb: إذا ما فرضت. */
    BEFORE_SUPPOSED,
    /** What a decision does to what follows: تضمن القرار. */
    LISTS,
    /** After it a word that is spelt as a verb and as a noun is the verb: سوف. */
    BEFORE_VERB,
    /** A place in a row, without its article: ثان. */
    ORDINAL,
    /** Another or two, without its article: آخر. */
    ANOTHER,
    /** Of whom a name of parenthood makes somebody the father: أبو. */
    FATHER,
    /** What ends a Turkish or Persian last name, written apart: أوغلو. */
    NAME_SUFFIX,
    /** A preposition that a title takes: الباحث في. */
    WITH_TITLE,
    /** After العام it shows the year, not the adjective "general": الماضي. */
    NEVER_GENERAL,
    /** Before the name of a day it gives it another sense: صلاة الجمعة. */
    NO_WEEKDAY,
    /** What a source keeps to himself: اسمه. */
    KEPT_BACK,
    /** It gives a reason: بسبب. */
    REASON,
    /** It makes a condition, which belongs to what was said: إذا. */
    CONDITION,
    /** It opens an aside of the article: واسمه. */
    ASIDE,
    /** What a source does who is not to be named: رفض. */
    WITHHOLDS,
    /** On what somebody speaks: ردا على. */
    ANSWER,
    /** The article adds something: يذكر أن. */
    BY_THE_WAY,
    /** The article tells when something was said: جاء ذلك خلال. */
    COMES,
    /** What happens or is found out, and is no topic: خلافات. */
    NEWS,
    /** Where or between whom it does: في. */
    WHERE,
    /** When something came, after a verb of coming: جاء الإعلان بعد. */
    WHEN,
    /** After a pronoun it tells that somebody does so too: هو الآخر. */
    TOO,
    /** What a line begins with that only names where an article comes from: المصدر. */
    SOURCE_LINE,
    /** A verb and the preposition before the noun by which it speaks: سارع إلى. */
    SPEAKS_BY,
    /** A verb and the preposition that it takes: أدى إلى. */
    GOVERNS,
    /** What the article takes the words for: في إشارة إلى. */
    HINT,
    /** What the article remarks on the words: في رد على. */
    REMARK,
    /** Where somebody just was said to be: هناك. */
    HERE,
    /** It opens a new part of a report: من جانبه. */
    CONNECTIVE,
    /** The side that {@link #OTHER_SIDE} calls another: جهة. */
    SIDE,
    /** It calls a side another: أخرى. */
    OTHER_SIDE,
    /** With على it tells where or how: على هامش. */
    WHERE_OR_HOW,
    /** The same of whose page it is: على صفحتها. */
    OWN_PAGE,
    /** A noun of meeting, before whom one meets: استقباله. */
    MEETING,
    /** What is never said: أشار إلى نقطة الجزاء. */
    NEVER_SAID,
    /** The noun by which something is passed on: قوله. */
    SAYING,
    /** Before a clause that is none of what was said: علما أن. */
    BESIDES,
    /** What somebody is charged with: مسؤولية. */
    BLAME,
    /** The verb of who wrote the article: كتب. */
    BYLINE,
    /** A quotation after it is what something is called: شعار. */
    LABEL,
    /** A quotation after it may be its name: حساب. */
    ACCOUNT,
    /** What a medium writes itself: مقال. */
    MEDIA_PIECE,
    /** In which whoever writes it speaks, other than in a study: تقرير. */
    WRITTEN_REPORT,
    /** Opens a clause about a woman or a thing: التي. */
    WHO_SHE,
    /** Opens a clause about a man or a thing: الذي. */
    WHO_HE,
    /** Opens a clause about several people: الذين. */
    WHO_THEY,
    /** What several people are said to be: إنهم. */
    THAT_THEY,
    /** Tells who or what issued a text, in a clause about it: نشرته. */
    ISSUES,
    /** Of the feminine, though it does not end so: ميليشيا. */
    FEMININE_BODY,
    /** It tells that words stand on something: كتب عليها. */
    WRITTEN,
    /** On what words stand: عليها. */
    ON_IT,
    /** Who was mentioned last: الأخير. */
    LATTER,
    /** Sets a subject after it against what was said: لكن. */
    BUT,
    /** Its holder belongs to another than who spoke before: نظير. */
    COUNTERPART,
    /** The second word of ordinals from eleven to nineteen: عشر. */
    TEN,
    /** The first word of the eleventh, which means nothing by itself: الحادي. */
    ELEVENTH,
    /** It denies or weakens the adjective after it: غير. */
    UN,
    /** Whose deputy or aide somebody is: نائب. */
    DEPUTY,
    /** Charged with something without a preposition: مكلف. */
    CHARGED,
    /** Sent to a country: مبعوث. */
    ENVOY,
    /** Who is sent together: بعثة. */
    MISSION,
    /** A point of the compass before the name of a region: شمال. */
    COMPASS,
    /** What a source knows about, or whom, follows: مطلع. */
    INFORMED,
    /** What an office is for: شؤون. */
    TASK,
    /** Before whom a spokesperson speaks for: اسم. */
    IN_NAME_OF,
    /** The same where a pronoun means them: باسمه. */
    IN_THEIR_NAME,
    /** Before what a body is concerned with: المعني. */
    CONCERNED,
    /** Before whom a body belongs to: التابع. */
    BELONGING,
    /** A kind of bodies that have names of their own: شركة. */
    OWN_NAMED,
    /** Somebody's own country: بلاده. */
    OWN_COUNTRY,
    /** Somebody's own government: حكومته. */
    OWN_GOVERNMENT,
    /** It tells what a measure contains: تشمل. */
    CONTAINS,
    /** What a sentence lists as somebody's measures: عقوبات, حملات. */
    DECISION_LIST,
    /** A verb of who issues or carries out those: أصدر. */
    DECIDES,
    /** Before who issued a decision: صادر عن. */
    ISSUED,
    /** An amount follows: مبلغ. */
    SUM,
    /** A noun that is part of a verb's meaning: سراح. */
    LIGHT,
    /** Before what has not been done: خشية أن. */
    NOT_DONE,
    /** It tells why: بتهمة. */
    CAUSE,
    /** Before what somebody does while he speaks: وهو يبتسم. */
    THE_WHILE,
    /** One of several: أحد. */
    ONE_OF,
    /** A quantity of one: أحد, شخصية. */
    SINGLE,
    /** With من before an amount: أكثر من. */
    MORE_OR_LESS,
    /** It tells that something is said in a text: فيه. */
    IN_IT,
    /** Of whom words are passed on: عنه. */
    ABOUT_THEM,
    /** Persons besides others: آخرين. */
    OTHERS,
    /** Before who belongs to those that were counted: بينهم. */
    AMONG_THEM,
    /** After من, before who does it: من قبل. */
    ON_PART_OF,
    /** Before who is the source, after a verb of passing on: نقل عن, نسب إلى. */
    SOURCE_OF,
    /** After على, before who acts: على يد. */
    HAND,
    /** Before the decision on which something rests: بموجب. */
    VIRTUE,
    /** The decision by which something is done, spelt like who decides: بأمر. */
    BY_DECISION,
    /** Before a number that is not exact: نحو. */
    ABOUT,
    /** It goes on with more of the same: كما. */
    GOES_ON,
    /** What a decision does: يقضي. */
    RULES_THAT,
    /** A participle with a preposition that tells of somebody's life: بالغ من العمر. */
    OF_LIFE,
    /** Before another name of whom was named: الملقب. */
    CALLED,
    /** A last name of East Asia, which stands first: كيم. */
    ASIAN_FAMILY,
    /** A syllable of first names of East Asia that is a word of Arabic too: هو, إن. */
    ASIAN_SYLLABLE,
    /** Before under whom something is done: بقيادة. */
    UNDER_SOMEBODY,
    /** A title of respect that is a name between two others: شيخ. */
    RESPECT_IN_NAME,
    /** What a place is called by before its name: مدينة. */
    AREA,
    /** How a medium comes by a text: اطلع, حصل. */
    GETS_TEXT,
    /** What a body is for, though it is called by that alone as well: الأرصاد. */
    SERVICE,
    /** With its pronoun after who acts: نفسه. */
    SELF,
    /** What authorities tighten rather than stress: إجراءات. */
    TIGHTENED,
    /** A text in which a body tells something: بيان. */
    WRITTEN_STATEMENT,
    /** To be, after what negates the past: يكن. */
    TO_BE,
    /** Two or more who hold the same office elsewhere, before their names: نظيريه. */
    THEIR_COUNTERPARTS,
    /** Who sits or stands for a party: نائب. */
    STANDS_FOR,
    /** With an adjective of nation, the state itself: الجانب. */
    STATE_SIDE,
    /** Before a verb in the past, which opens a clause: فقد. */
    ALREADY,
    /** Verbal nouns after which whom they address may stand as well as who speaks: مطالبة. */
    ADDRESSES,
    /** What is done to somebody's call: استجابة. */
    ANSWERS_CALL,
    /** What praises a person and tells of no office: شهير. */
    PRAISING,
    /** A participle that ties somebody to something with ب or ل: مرتبط. */
    TIED,
    /** What is closed and called by a name that follows: شارع. */
    STREET,
    /** What somebody does with another person, whose title follows: التقى. */
    MEETS,
    /** To whom something is known by the name that follows: إعلاميا. */
    KNOWN_BY,
    /** People who deal with something, which follows them with ب: متلاعبين. */
    DEALS_WITH,
    /** A matter, spelt as who commands but for its hamza: أمر. */
    MATTER,
    /** A place whose name is a last name abroad: كوريا. */
    PLACE_AS_NAME,
    /** It opens a clause about what somebody said: ما. */
    WHAT,
    /** How a medium turns to somebody, who answers: اتصلت. */
    TURNS_TO
}
