package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** What stands after a name and could be more of it, but begins something else. */
final class AfterNames {

    /** From this length on, an unknown word with و in front is rather "and" with another name. */
    private static final int LONG_UNKNOWN = 5;

    /** So many tokens a name with its title has at most before its verb. */
    private static final int LONGEST_SUBJECT = 8;

    private static final String IN = "في";
    private static final String DOER = "الم";
    private static final int SHORTEST_DOERS = 8;

    private final Words words;
    private final DemandsLikeNames demands;
    private final AddressedTitles addressed;

    AfterNames(Words words) {
        this.words = words;
        this.demands = new DemandsLikeNames(words);
        this.addressed = new AddressedTitles(words);
    }

    /** "طلب سامر | مني", "رجح سامر الخطيب | احتمال أن", "فقد سامر | ابنه": what is never more of a name. */
    boolean isNoName(int index) {
        Word next = words.get(index);
        boolean ofMe = Prepositions.isOfMe(words, index) && !words.isTokenAmong(index, WordSet.ASIAN_SYLLABLE);
        boolean supposed = words.isAmong(index, WordSet.SUPPOSED) && words.is(index + 1, WordClass.COMPLEMENTIZER);
        return ofMe
                || supposed
                || isStateOrBody(index)
                || UnlikeNames.isCourtesy(words, index)
                || words.isAmong(index, WordSet.ON_BEHALF) && words.is(index + 1, "عن")
                || Blessings.last(words, index) >= 0
                || Patronyms.isHisSon(next)
                || next.token().spelling().isShownAccusative();
    }

    /** "حذر ترامب | إسرائيل من", "اتهم سامر حداد | غوغل ب": whom somebody speaks to or of, though some are called so or no name is known. */
    private boolean isStateOrBody(int index) {
        Word word = words.get(index);
        boolean possible = (word.is(WordClass.GIVEN_NAME) || word.unknown())
                && !word.is(WordClass.FAMILY_NAME)
                && !words.is(index + 1, WordClass.COMPLEMENTIZER);
        var country = possible ? words.match(words.lexicon().countries(), index) : null;
        var body = possible && word.unknown() ? words.match(words.lexicon().bodies(), index) : null;
        return country != null
                || body != null
                        && body.last() == index
                        && !body.value().ambiguous()
                        && !body.value().medium();
    }

    /** "قالت سعاد | لجاراتها": somebody's own people, to whom the name's bearer speaks. */
    private static boolean areTheirsAddressed(Word word) {
        String form = word.form();
        return word.unknown()
                && form.length() > LONG_UNKNOWN
                && form.charAt(0) == 'ل'
                && (form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هن"));
    }

    /** "جوهر | لرويترز", "أبلغ جوهر | رويترز أن": a body whose name no word before it is joined to. */
    boolean isBodyAddressed(int index) {
        var body = words.match(words.lexicon().bodies(), index);
        // "سامر السوداني إن", "سامر العالم إن": a family rather than the newspaper or the channel
        boolean medium = body != null
                && body.value().medium()
                && words.is(body.last() + 1, WordClass.COMPLEMENTIZER)
                && !body.value().ambiguous()
                && !(body.last() == index && words.is(index, WordClass.FAMILY_NAME));
        return medium || isJoined(body, words, index) || isBody(index);
    }

    /** "النائب سامر حداد | البيت الأبيض", "سامر حداد | السودان": a body or a state that is called so with its article. */
    private boolean isBody(int index) {
        if (!words.get(index).definite() || words.is(index, WordClass.FAMILY_NAME)) {
            return false;
        }
        var body = words.match(words.lexicon().bodies(), index);
        boolean known = body != null
                && !body.value().ambiguous()
                && !body.value().medium()
                && (body.last() > index || !words.is(index, WordClass.NOUN) && !words.is(index, WordClass.ADJECTIVE));
        return known || words.match(words.lexicon().countries(), index) != null;
    }

    /** "لرويترز": a body's fixed name, which no lexicon file would have, were it not for the clitic that it begins with. */
    static boolean isJoinedBody(Words words, int token) {
        return isJoined(words.match(words.lexicon().bodies(), token), words, token);
    }

    private static boolean isJoined(PhraseMatch<?> body, Words words, int token) {
        return body != null && body.start() > words.token(token).start();
    }

    /** "عبد العزيز أمير منطقة …", "سامر حداد مدير عام المستشفى", "سامر حداد مساعد أحد القادة": a title that is a name too, before what it is of, or of more words. */
    boolean opensTitle(int index) {
        if (opensLongTitle(index)) {
            return true;
        }
        // "سالم أبا الخيل": no father's title
        boolean father = words.isAmong(index, WordSet.FATHER);
        if (father
                || words.get(index).definite()
                || !words.sameParagraph(index, index + 1)
                || !words.isWord(index + 1)) {
            return false;
        }
        Word next = words.get(index + 1);
        boolean lastName = next.is(WordClass.FAMILY_NAME)
                        && !next.is(WordClass.NOUN)
                        && !next.is(WordClass.PLACE)
                        && (words.get(index - 1).definite()
                                ? !next.is(WordClass.NISBA)
                                : words.is(index, WordClass.GIVEN_NAME))
                || isGivenNameFirst(index);
        // "أنطونيو كونتي الحكومة", "صلاح الدين رباني اليوم"
        boolean family = words.is(index, WordClass.FAMILY_NAME)
                && (words.get(index - 1).entry().isForeignName() || next.is(WordClass.TIME));
        // "الباجي قائد السبسي", "أحمد خليفة الشامي"
        return !lastName
                && !family
                && !next.hasProclitic()
                && (next.definite() && !next.is(WordClass.TIME)
                        || next.is(WordClass.TITLE) && !next.is(WordClass.GIVEN_NAME)
                        || next.is(WordClass.PLACE)
                        || words.isAmong(index + 1, WordSet.ONE_OF)
                        || next.is(WordClass.ORGANIZATION_HEAD));
    }

    /** "محمد ناجي الأصم": a name that hardly ever is the title. */
    private boolean isGivenNameFirst(int index) {
        return words.is(index, WordClass.GIVEN_NAME) && !words.is(index, WordClass.AMBIGUOUS_NAME);
    }

    /** "عبد العزيز | الأمين العام للهيئة": a title of several words, whose first may be a name. */
    boolean opensLongTitle(int index) {
        var title = words.is(index, WordClass.TITLE)
                ? words.matchBase(words.lexicon().titles(), index)
                : null;
        return title != null && title.last() > index && words.sameParagraph(index, title.last());
    }

    /** "كان سامر الخطيب | دان الهجوم", "سامر الخطيب | طالب بتأجيله": a reporting verb that is a given name too, before its object. */
    boolean isVerbRather(int index) {
        int next = index + 1;
        if (demands.follows(index)) {
            return true;
        }
        boolean both = words.is(index, WordClass.REPORTING_VERB) && words.is(index, WordClass.GIVEN_NAME);
        if (!both || !words.sameParagraph(index, next) || !words.isWord(next) || !isAfterAuxiliary(index)) {
            return false;
        }
        boolean between = words.is(next, WordClass.TIME) || words.is(next, WordClass.ADVERB);
        return isObject(next, index) || between && isObject(next + 1, index);
    }

    private boolean isAfterAuxiliary(int index) {
        for (int i = index - 1; i > index - LONGEST_SUBJECT && words.sameParagraph(i, index); i--) {
            if (words.is(i, WordClass.AUXILIARY)) {
                return true;
            }
            if (!words.isWord(i) || words.is(i, WordClass.REPORTING_VERB) && !words.is(i, WordClass.GIVEN_NAME)) {
                return false;
            }
        }
        return false;
    }

    private boolean isObject(int noun, int verb) {
        return words.sameParagraph(verb, noun)
                && words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.COMPLEMENTIZER)
                && !words.is(noun, WordClass.FAMILY_NAME)
                && !words.is(noun, WordClass.TITLE)
                && !words.get(noun).hasProclitic()
                && (words.get(noun).definite() || words.is(noun + 1, WordClass.NOUN));
    }

    /** "سامر حداد | الوزير | بالاستقالة": an office that is a family name too, of whom the name's bearer addresses. */
    boolean isAddressed(int index, boolean fresh) {
        return !fresh && addressed.is(index, index);
    }

    /** "عبد المهدي | العراقيين": people of a nation or a place, whom somebody addresses. */
    static boolean arePeople(Word next) {
        boolean nation = next.is(WordClass.NISBA)
                && (next.form().endsWith("يين") || next.form().endsWith("يون"));
        return next.definite() && (nation || areDoers(next));
    }

    /** "رامي حداد | المخربين": people by what they do, in a participle. */
    private static boolean areDoers(Word next) {
        String form = next.form();
        return !next.is(WordClass.FAMILY_NAME)
                && !next.is(WordClass.GIVEN_NAME)
                && form.startsWith(DOER)
                && form.length() >= SHORTEST_DOERS
                && (form.endsWith("ين") || form.endsWith("ون"));
    }

    /** "روبن كوسياس وتشابيير": an unknown word with و in front, where the name has its last word already. */
    static boolean startsAnother(Word next, boolean fresh) {
        if (areTheirsAddressed(next)) {
            return true;
        }
        return !fresh
                && next.unknown()
                && next.form().charAt(0) == 'و'
                && next.form().length() > LONG_UNKNOWN;
    }

    /** "سامر الدعجان | الأمل", "فلاح الحجران | الوزير": after a last name with its article a thing or an office, which may be names too. */
    boolean isOther(int index, NameWords kinds) {
        Word next = words.get(index);
        return words.get(index - 1).definite()
                && !kinds.isServantOf(index - 2)
                && next.is(WordClass.NOUN)
                && (next.is(WordClass.TITLE)
                        || next.is(WordClass.AMBIGUOUS_NAME) && !ArticledNames.isAlways(words, next));
    }

    /** "إسماعيل بانغورا | انتصار فريقه": what is done to something, after a name that has its last word. */
    boolean opensObject(int index) {
        return words.is(index, WordClass.NOUN)
                && words.is(index, WordClass.AMBIGUOUS_NAME)
                && words.sameParagraph(index, index + 1)
                && words.isWord(index + 1)
                && (words.hasPronoun(index + 1)
                        || words.get(index + 1).definite()
                                && words.is(index + 1, WordClass.NOUN)
                                && !words.is(index + 1, WordClass.FAMILY_NAME));
    }

    /** "سامر حداد | طالب في كلية": after two names what somebody is, and where. */
    boolean isOccupation(int index) {
        return words.is(index, WordClass.TITLE)
                && words.is(index, WordClass.AMBIGUOUS_NAME)
                && words.sameParagraph(index - 2, index + 1)
                && words.isPersonName(index - 1)
                && words.isPersonName(index - 2)
                && words.is(index + 1, IN);
    }
}
