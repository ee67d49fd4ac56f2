package io.isnad.extraction.lexicon;

/** Sets that rules of more than measures ask for; beside each, what its words do, and one. */
public enum WordSet implements SetOfWords {
    AFTER, // It ties an event to another in time: بعد
    YET_TO_COME, // It puts a time in the future: المقبل
    SAID_IN, // It tells in what something was said: في بيان
    MEANWHILE, // After a comma it tells of another event: بينما
    WHILE_CLAUSE, // It opens a clause of time before the main one: فيما
    TIME_CLAUSE, // It opens a clause that tells when: بعدما
    BEFORE_THAT, // Before أن it opens one: بعد
    WITHOUT, // It tells what is not done the while: دون
    COMPLEMENTS, // It ties a complement to its verb or noun, and tells no place or time: إلى
    AGAIN, // Two words by which something is said as before: مرة أخرى
    EXCEPT, // Before أن it sets something against what was said: غير
    BEFORE_SIDE, // What comes before another side: من جهة أخرى
    ISSUED_BY, // Whose a statement is stands after it: بيان عن
    OWN_WORDS, // It opens words that are told without a complementizer: لن
    FIRST_PERSON, // A word of the first person, which is no verb of its present: نحن
    OCCASION, // In a headline, when or about what somebody speaks: بعد
    ABOUT_TOPIC, // The same of what somebody speaks, whoever it is: حول
    KICKER, // It labels a headline: عاجل
    OBJECT_PRONOUN, // A pronoun in the accusative that stands apart: إياه
    SO, // After a quotation it takes it up: هكذا قال
    NOT_YET, // It comes before what nobody has said yet: سوف
    FACT, // It takes up a fact: مما يشير إلى
    HE, // A pronoun that takes up who was named: وهو
    INSTEAD, // What stands after it is not done: بدلا من
    PUTS_OUT, // What somebody does with a text, before it is told what it says: أصدر بيانا
    CONVICTS, // What a court does to whom others condemn: أدان
    NUMBER_OF, // How many there are, spelt as to enumerate: عدد
    THE_MATTER, // What takes up a fact before a clause about it: الأمر
    COMES_BACK, // To speak once more: عاد
    STAFF, // Who works for somebody, before his title: إدارة الرئيس
    TURN, // After ل it tells for which time something is done: للمرة الأولى
    MANNER, // After في or ب it tells how something is done: في خطوة مفاجئة
    DECISION, // What somebody decides, rather than how it is carried out: قرار
    ORDINAL, // A place in a row, without its article: ثان
    ANOTHER, // Another or two, without its article: آخر
    FATHER, // Of whom a name of parenthood makes somebody the father: أبو
    NAME_SUFFIX, // What ends a Turkish or Persian last name, written apart: أوغلو
    WITH_TITLE, // A preposition that a title takes: الباحث في
    NEVER_GENERAL, // After العام it shows the year, not the adjective "general": الماضي
    NO_WEEKDAY, // Before the name of a day it gives it another sense: صلاة الجمعة
    KEPT_BACK, // What a source keeps to himself: اسمه
    REASON, // It gives a reason: بسبب
    CONDITION, // It makes a condition, which belongs to what was said: إذا
    ASIDE, // It opens an aside of the article: واسمه
    WITHHOLDS, // What a source does who is not to be named: رفض
    ANSWER, // On what somebody speaks: ردا على
    BY_THE_WAY, // The article adds something: يذكر أن
    COMES, // The article tells when something was said: جاء ذلك خلال
    NEWS, // What happens or is found out, and is no topic: خلافات
    HARMED, // Whom an event has harmed: أربعة قتلى
    AMOUNTS_TO, // A number follows, which tells how much something is: خسائر تناهز مليونا
    WHERE, // Where or between whom it does: في
    WHEN, // When something came, after a verb of coming: جاء الإعلان بعد
    TOO, // After a pronoun it tells that somebody does so too: هو الآخر
    SOURCE_LINE, // What a line begins with that only names where an article comes from: المصدر
    RANK, // Before a noun it tells how high somebody stands among others: أكبر مصنع
    PARTAKES, // With its article and a preposition it tells in what somebody takes part: الدول الأعضاء في المنظمة
    STIPULATES, // What a law or an agreement does: ينص
    BEARS, // What a crowd does with what its words stand on: رفعوا صورا كتب عليها
    PARTAKES_BY, // The preposition of such a word: في
    OVERSEES, // After a name and before its preposition it tells what somebody is in charge of: المشرف على الفريق
    GOVERNOR, // Who governs a place, whose own name his spokesman's title does not tell: باسم حاكم الولاية
    OVERSEES_BY, // That preposition: على
    HOPE, // What somebody feels about what is to come, with a pronoun: أمله
    HOPED_FOR, // After في it may still be to come, though one speaks at it too: لقاء
    WAY, // After بكل it tells how something is done: بكل السبل
    MOVES, // With its preposition: it makes somebody say what the noun after it tells: دفع إلى
    SPEAKS_BY, // A verb and the preposition before the noun by which it speaks: سارع إلى
    GOVERNS, // A verb and the preposition that it takes: أدى إلى
    HINT, // What the article takes the words for: في إشارة إلى
    REMARK, // What the article remarks on the words: في رد على
    HERE, // Where somebody just was said to be: هناك
    CONNECTIVE, // It opens a new part of a report: من جانبه
    SIDE, // The side that {@link #OTHER_SIDE} calls another: جهة
    OTHER_SIDE, // It calls a side another: أخرى
    WHERE_OR_HOW, // With على it tells where or how: على هامش
    OWN_PAGE, // The same of whose page it is: على صفحتها
    MEETING, // A noun of meeting, before whom one meets: استقباله
    VISITING, // A noun of attending to something, before what that is: تفقده المستشفى
    NEVER_SAID, // What is never said: أشار إلى نقطة الجزاء
    SAYING, // The noun by which something is passed on: قوله
    BESIDES, // Before a clause that is none of what was said: علما أن
    BLAME, // What somebody is charged with: مسؤولية
    BYLINE, // The verb of who wrote the article: كتب
    LABEL, // A quotation after it is what something is called: شعار
    ACCOUNT, // A quotation after it may be its name: حساب
    MEDIA_PIECE, // What a medium writes itself: مقال
    REACHED, // What somebody gets to rather than tells something: النهائي
    MEASURED, // By what something is measured, which comes to so much: طول
    AUTHORED, // What somebody writes in a newspaper under his name: مقال
    WRITTEN_REPORT, // In which whoever writes it speaks, other than in a study: تقرير
    WHO_SHE, // Opens a clause about a woman or a thing: التي
    WHO_HE, // Opens a clause about a man or a thing: الذي
    WHO_THEY, // Opens a clause about several people: الذين
    THAT_THEY, // What several people are said to be: إنهم
    SO_HAS, // Stands before the verb of a sentence about what was put first: فقد
    OBTAINS, // Tells who has a text that others wrote, in a clause about it: اطلعت عليها
    ISSUES, // Tells who or what issued a text, in a clause about it: نشرته
    FEMININE_BODY, // Of the feminine, though it does not end so: ميليشيا
    ALL_OF, // It counts all of those who follow, who are called upon rather than call: كافة
    GUARDS, // After what is done it tells against what or for whom: الوقاية من
    GIVEN_BY, // Tells of a text from whom it is, in a clause about it: أدلى بها
    TASK_WITH, // What a body is for, with the preposition that always follows it: الحد من
    LINK_LABEL, // Opens a line that leads to another article: اقرأ أيضا
    CLAN, // People of one descent, whose name follows: عشيرة
    COMMITTEE, // A body that deals with what a ministry runs, and is not called by that alone: لجنة التعليم
    PART_OF_BODY, // A body that may be one of another's, which follows its adjectives with ل: المكتب السياسي لحركة حماس
    WRITTEN, // It tells that words stand on something: كتب عليها
    ON_IT, // On what words stand: عليها
    LATTER, // Who was mentioned last: الأخير
    BUT, // Sets a subject after it against what was said: لكن
    COUNTERPART, // Its holder belongs to another than who spoke before: نظير
    TEN, // The second word of ordinals from eleven to nineteen: عشر
    ELEVENTH, // The first word of the eleventh, which means nothing by itself: الحادي
    IN_RESPECT, // An adjective that a definite noun may follow, in respect of which it is true: واسع الاطلاع
    UN, // It denies or weakens the adjective after it: غير
    DEPUTY, // Whose deputy or aide somebody is: نائب
    CHARGED, // Charged with something without a preposition: مكلف
    ENVOY, // Sent to a country: مبعوث
    MISSION, // Who is sent together: بعثة
    COMPASS, // A point of the compass before the name of a region: شمال
    INFORMED, // What a source knows about, or whom, follows: مطلع
    TASK, // What an office is for: شؤون
    IN_NAME_OF, // Before whom a spokesperson speaks for: اسم
    IN_THEIR_NAME, // The same where a pronoun means them: باسمه
    IN_CHARGE_OF, // Before what a body runs, with the preposition that always follows it: المشرفة على
    CONCERNED, // Before what a body is concerned with: المعني
    COURT_PART, // What a court is divided into: الدائرة
    BELONGING, // Before whom a body belongs to: التابع
    OWN_NAMED, // A kind of bodies that have names of their own: شركة
    OWN_COUNTRY, // Somebody's own country: بلاده
    OWN_GOVERNMENT, // Somebody's own government: حكومته
    ISSUED, // Before who issued a decision: صادر عن
    SPEAKS_TO, // To whom or about what somebody speaks, who is called nothing else: متحدثة إلى
    THE_WHILE, // Before what somebody does while he speaks: وهو يبتسم
    WHERE_OR_WHILE, // Before what is done where or while somebody who is named speaks: حيث يعمل
    ONE_OF, // One of several: أحد
    SINGLE, // A quantity of one: أحد, شخصية
    MORE_OR_LESS, // With من before an amount: أكثر من
    IN_IT, // It tells that something is said in a text: فيه
    ABOUT_THEM, // Of whom words are passed on: عنه
    AMONG_THEM, // Before who belongs to those that were counted: بينهم
    ON_PART_OF, // After من, before who does it: من قبل
    SOURCE_OF, // Before who is the source, after a verb of passing on: نقل عن, نسب إلى
    BY_DECISION, // The decision by which something is done, spelt like who decides: بأمر
    ABOUT, // Before a number that is not exact: نحو
    GOES_ON, // It goes on with more of the same: كما
    OF_LIFE, // A participle with a preposition that tells of somebody's life: بالغ من العمر
    HAVING_YEARS, // Before the years that somebody is old: ذو الـ29 عاما
    OF_CAREER, // One that tells what somebody has done or won: فائز بجائزة
    CALLED, // Before another name of whom was named: الملقب
    ASIAN_FAMILY, // A last name of East Asia, which stands first: كيم
    ASIAN_SYLLABLE, // A syllable of first names of East Asia that is a word of Arabic too: هو, إن
    COMMENT, // What the article calls what somebody said: خطوة, موقف in ", وهو موقف …"
    UNDER_SOMEBODY, // Before under whom something is done: بقيادة
    RESPECT_IN_NAME, // A title of respect that is a name between two others: شيخ
    AREA, // What a place is called by before its name: مدينة
    DECLARED, // What a place is declared to be: عاصمة
    GETS_TEXT, // How a medium comes by a text: اطلع, حصل
    SERVICE, // What a body is for, though it is called by that alone as well: الأرصاد
    SELF, // With its pronoun after who acts: نفسه
    TIGHTENED, // What authorities tighten rather than stress: إجراءات
    WRITTEN_STATEMENT, // A text in which a body tells something: بيان
    TO_BE, // To be, after what negates the past: يكن
    THEIR_COUNTERPARTS, // Two or more who hold the same office elsewhere, before their names: نظيريه
    STANDS_FOR, // Who sits or stands for a party: نائب
    ALREADY, // Before a verb in the past, which opens a clause: فقد
    ADDRESSES, // Verbal nouns after which whom they address may stand as well as who speaks: مطالبة
    ANSWERS_CALL, // What is done to somebody's call: استجابة
    PRAISING, // What praises a person and tells of no office: شهير
    HEADS_BODY, // What is at the head of a body and not called by its name: قيادة الجيش
    IS_SUPPOSED, // Spelt like who supposes, and mostly what is supposed: يفترض أن
    LED_BY, // Before who leads somebody: بقيادة
    MAKES_OF, // Makes something of something else: تتخذ من المدينة مقرا
    TIED, // A participle that ties somebody to something with ب or ل: مرتبط
    ORGANISING, // What is done by who organises, though a body is called so as well: لتنظيم الاتصالات
    SOVEREIGN, // Who has one name or is told by his father's, before it: الملك سعود
    SENT, // Texts that go to the people after them: رسالة للمواطنين
    PRESS, // Those to whom something is told: تصريحات للصحافة
    SPOKEN_TO, // To whom bodies speak, so that none is named after them: قالت الهيئة للصحفيين
    TIED_BY_LI, // Which of TIED take ل alone: المعارضة للحكومة
    MEETS, // What somebody does with another person, whose title follows: التقى
    KNOWN_BY, // To whom something is known by the name that follows: إعلاميا
    DEALS_WITH, // People who deal with something, which follows them with ب: متلاعبين
    LATEST, // The last of several texts: آخر إحصاءات
    MATTER, // A matter, spelt as who commands but for its hamza: أمر
    PLACE_AS_NAME, // A place whose name is a last name abroad: كوريا
    WHAT, // It opens a clause about what somebody said: ما
    GESTURE, // With what somebody points or waves, in the place of words: بيده
    CURTAIN, // What is lifted from a thing that is shown: كشف الستار عن
    WAVED, // What is waved rather than threatened with: علم
    SHOWN_IN_MATCH, // What a team shows rather than says: تفوقه
    CHANGES, // How something changes or comes about, after which no people are called: ارتفاع
    RECEIVED, // In what somebody is told something by whom it is from: اتصالا من
    RECEIVES, // That something was told or sent to somebody: تلقى
    REMARKS, // What a medium asks somebody for, which says nothing: التعليق
    PROMPTS, // What was told makes somebody react, who goes on: ما دفع الوزير إلى الرد
    HUNDRED, // After في it makes a number a percentage: المئة
    PER_HUNDRED, // The same with its preposition: بالمئة
    ASKED_ANSWER, // What somebody wants of another, from whom it is wanted: تعليق من
    AMONG_PEOPLE, // After من it opens a sentence about one of several: من بين المتضررين
    STORY_OF, // Of whom it is told what becomes of him: قصة سمير
    AS_FOR, // Opens a sentence with whom it is about, whom إلى tells after it: بالنسبة
    DIES, // Who dies, and says nothing after: توفي
    KILLED, // Who is killed, where no object tells whom he kills: قتل
    INTERVIEWS, // How a medium has somebody for its guest: استضافت القناة
    ESTIMATED, // Of what it is estimated how much it is, as of a feminine: خسائر
    BI_PHRASE, // A preposition of two parts, of which ب is one: بحق المتهمين
    THIS_ALONE, // A demonstrative of no feminine, which has no feminine attribute: رفضت ذلك مؤكدة
    REACTS, // How somebody takes what another said or asked for: رد
    BUT_THEY, // Opens a clause about somebody that is set against what was told: لكنه
    TURNS_TO, // How a medium turns to somebody, who answers: اتصلت
    CALLED_UPON, // Of whom much is asked, and who ask for nothing: المجتمع الدولي
    CALLED_PEOPLE, // People of a place or a body, who are called upon more often than they call: سكان
    TEXT_PART, // A part of a text, in which it says something: نص البيان
    VEIL, // What is lifted from what becomes known: كشف النقاب عن
    GIVES_WORDS, // By which somebody gives the words that its object tells of: أطلق تحذيرا
    ATTENDING, // To what guests are invited: حضور
    MATTER_OF, // What opens a sentence with what somebody speaks of in it: وبشأن
    FOR_SOMETHING, // Who is so for what عن tells after it: مسؤول عن
    LIKE_ATTRIBUTE, // A thing that is spelt like an attribute, which no people have: مشروع
    ATTENDS, // Is present where somebody else does something: وحضر اللقاء
    BLESSING, // What is wished to somebody or said of God, two words of it: حفظه الله
    BLESSING_REST, // What goes on with it: ورعاه
    BECOMES, // Before who becomes what a participle tells: بات
    SUPPOSED, // A noun that a clause after it tells, and no name: احتمال أن
    UNSAID, // What somebody does without who leaves something unsaid: يخوض
    WITHHELD, // What somebody did not do who had spoken: ولم يحدد
    ANSWERS, // Answers, before what is answered: يرد على
    QUERY, // What is answered: سؤال
    COUNTED_AMONG, // After a number, of whom it speaks: ثلاثة منهم
    PART, // How much of what somebody is charged with: جزءا من المسؤولية
    MAN, // How the names of men begin that are made of two words: عبد الله
    UPON, // Before the words of somebody upon which another acts: بسبب تصريحه
    HELD, // What was done at whose edge somebody spoke: ورشة عقدت
    WITH_HIM, // Before who received somebody: كان في استقباله
    OF_GOD, // Before God it is a thing, and no name: توفيق الله
    IN_WHAT, // In what or among whom, two words, and no other event: فيما يخدم
    INHABITANTS, // People who are called after where they live: أهالي
    COMES_NEAR, // After ما it tells that a number is not exact: ما يقرب من
    OCCASION_ON, // On what somebody speaks, that takes على: جولة على
    OCCASION_TO, // The same with إلى: زيارة إلى
    OCCASION_ABOUT, // The same with عن: حديث عن
    OCCASION_FROM, // The same with من: عودة من
    OCCASION_WITH, // The same with ب: لقاء ب
    COMPLEMENT_OF_VERB, // A preposition that a verb takes, also past a phrase: رد على
    URGING, // A noun whose complement is rather urged than urges: حث الأطراف على الحوار
    MILESTONE, // What is celebrated: احتفال بالذكرى
    IN_OWN_NAME, // Somebody speaks for himself, before for whom besides: باسمه ونيابة عن
    IN_NAME_TOO, // Before for whom besides: باسمه واسم
    ON_BEHALF, // With عن, for whom somebody speaks: نيابة عن
    SEAT, // Where a body has its seat, told between commas: ومقرها
    GATHERING, // At what people want something, whoever they are: تظاهرة
    HEADS_BOARD, // Who heads a body where he heads its board: رئيس
    BOARD, // The board of a body, as titles have it: مجلس إدارة
    LAW, // What lays something down rather than says it: القانون
    REGARDS, // How something is regarded, or with a clause what somebody says: يعتبر أن
    AFFAIRS, // What an office is for, told by a preposition after it: مستشار الرئيس لشؤون الأمن
    KIND_OF_BODY, // What kind of body it is, which its name is enough for: مدير إدارة المرور
    OF_UNITED_NATIONS, // The adjective of the United Nations: أممي
    EVIDENCE, // What shows something and says nothing: أدلة
    APPOINTS, // It makes somebody what the accusative after his name tells: عين
    THESE, // It takes up several people of whom was told before: هؤلاء
    WORK, // What is called by its title, of which people are the makers: بطلة فيلم
    SHOWN_BY_DEEDS, // Somebody shows it by what he does, not in words: أبدى مقاومة
    ATTACK, // What armed groups claim as theirs: تبنى الهجوم
    OPERATION, // Before what kind of attack it is: عملية خطف
    STIRS, // After "which" it tells what came of words, rather than of an event: أثار غضبا
    NEEDS, // Before أن it tells what is needed or seems so, and of nobody: يجب أن
    THOUGHT; // What is said or thought by whoever it may be, and says something itself only so to speak: فكرة تقول إن

    @Override
    public int bit() {
        return ordinal();
    }
}
