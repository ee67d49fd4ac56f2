package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.NumberWord;
import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import java.util.EnumSet;
import java.util.Set;

/** Adjectives and what else describes a noun. */
final class NounAttributes {

    private static final String PARTICIPLE = "الم";

    /** How an adjective of relation ends in the feminine: "المعدنية", though "المعنية" is a participle. */
    private static final String RELATION = "يه";

    private static final int MOST_ATTRIBUTES = 2;

    private static final long OF_TWO_WORDS = SetMarks.of(WordSet.COMPASS, WordSet.IN_RESPECT);

    private static final String FEMININE = "ة";

    private static final int TWO = 2;

    private static final Set<NumberWord.Kind> COUNTING =
            EnumSet.of(NumberWord.Kind.UNIT, NumberWord.Kind.TEEN, NumberWord.Kind.TEN);

    private static final WordClasses OF_NAMES =
            WordClasses.of(EnumSet.of(WordClass.FAMILY_NAME, WordClass.GIVEN_NAME, WordClass.NAME_PARTICLE));

    private final Words words;

    NounAttributes(Words words) {
        this.words = words;
    }

    /** "المنظمات غير الحكومية", "مسؤول غير مخول": the token of the adjective that is denied or weakened; -1 where none is. */
    int negated(int token, boolean definite) {
        int adjective = token + 1;
        boolean negated = words.isAmong(token, WordSet.UN)
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token - 1, adjective)
                && words.isWord(adjective)
                && !words.get(adjective).hasProclitic();
        if (!negated) {
            return -1;
        }
        Word word = words.get(adjective);
        return (definite ? isDefinite(word) : isIndefinite(word)) ? adjective : -1;
    }

    /** The last token of the definite attributes after the token; the token itself where it has none. */
    int end(int noun) {
        int last = noun;
        int next = attribute(noun);
        while (next > last) {
            last = next;
            next = attribute(last);
        }
        return last;
    }

    /** The last token of the definite attribute after the token; else the token itself. */
    private int attribute(int last) {
        int next = last + 1;
        if (!words.sameParagraph(last, next) || !words.isWord(next)) {
            return last;
        }
        Word word = words.get(next);
        // "الكلية التقنية بجدة | المهندس", "وزارة الثقافة والإعلام | الدكتور سامر": neither a place nor a thing is an
        // engineer
        boolean person = words.is(next, WordClass.TITLE)
                && (words.is(last, WordClass.PLACE) || isBeforeName(next) && !words.is(last, WordClass.TITLE));
        boolean plain = !word.hasProclitic()
                        && !PhraseEnds.isOne(word)
                        && isDefinite(word)
                        && !hasComplement(next)
                        && !person
                        && !ArticledNames.opens(words, next)
                        && !PeopleApart.areAt(words, next)
                || words.hasPronoun(last) && words.isAmong(next, WordSet.LATTER)
                || isCount(next);
        if (isTeens(next)) {
            return next + 1;
        }
        return plain ? next : Math.max(last, negated(next, true));
    }

    private boolean isBeforeName(int title) {
        return words.sameParagraph(title, title + 1) && words.is(title + 1, WordClass.GIVEN_NAME);
    }

    /** "المتهم الحادي عشر", "المادة الرابعة عشرة": an ordinal of two words. */
    boolean isTeens(int token) {
        return words.get(token).definite()
                && (words.is(token, WordClass.NUMBER) || words.isAmong(token, WordSet.ELEVENTH))
                && words.isAmong(token + 1, WordSet.TEN)
                && words.sameParagraph(token, token + 1);
    }

    /** "المتهم السادس", "الدائرة الثانية": an ordinal in the gender of the noun before it. */
    boolean isOrdinal(int token) {
        Word word = words.get(token);
        return word.definite()
                && !word.hasProclitic()
                && word.is(WordClass.NUMBER)
                && word.is(WordClass.NAME_PARTICLE)
                && words.isWord(token - 1)
                && !words.is(token - 1, WordClass.TIME)
                && word.token().bare().endsWith(FEMININE)
                        == words.token(token - 1).bare().endsWith(FEMININE);
    }

    /** "القادة الخمسة", "الدول الأربع": how many they are, all of them being known; "الاثنين" is a day. */
    boolean isCount(int token) {
        Word word = words.get(token);
        if (!word.definite() || word.hasProclitic() || !word.is(WordClass.NUMBER)) {
            return false;
        }
        var number = words.matchBase(words.lexicon().numbers(), token);
        return number != null
                && number.last() == token
                && COUNTING.contains(number.value().kind())
                && number.value().value() > TWO;
    }

    /** The second token of an attribute of two words, as below or of a part of the world ("الاتحاد الجنوب أفريقي"); -1 for none. */
    int ofTwoWords(int token) {
        int done = doneTo(token);
        return words.mayBeAmongAny(token, OF_TWO_WORDS)
                ? Math.max(done, Math.max(CompassAttributes.end(words, token), inRespectOf(token)))
                : done;
    }

    /**
     * "مسؤول واسع الاطلاع", "الدول دائمة العضوية": the token of the noun in respect of which an adjective without article is true
     * (إضافة لفظية), whether what it describes is definite or not; -1 where none is.
     */
    int inRespectOf(int adjective) {
        int noun = adjective + 1;
        return words.isAmong(adjective, WordSet.IN_RESPECT)
                        && !words.get(adjective).hasProclitic()
                        && words.sameParagraph(adjective - 1, noun)
                        && words.isWord(noun)
                        && words.get(noun).definite()
                        && words.is(noun, WordClass.NOUN)
                        && !words.get(noun).hasProclitic()
                ? noun
                : -1;
    }

    /** "محامي المجني عليه", "أسرة المشتبه به": the preposition with the pronoun of a participle that tells to whom something is done; -1 for none. */
    int doneTo(int participle) {
        int to = participle + 1;
        boolean people = words.is(to, WordClass.PREPOSITION)
                && words.isWord(participle)
                && words.get(participle).definite()
                && !words.get(participle).hasProclitic()
                && words.sameParagraph(participle - 1, to)
                && Prepositions.isWithPronoun(words, to);
        var group = people ? words.matchBase(words.lexicon().groupHeads(), participle) : null;
        return group != null && group.last() == to ? to : -1;
    }

    /** "صاحب أحد المحلات", "شقيق إحدى الضحايا": one of those whom the next word tells, rather than a Sunday. */
    boolean isOneOfThem(int token, boolean closed) {
        int next = token + 1;
        return !closed
                && words.isAmong(token, WordSet.ONE_OF)
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && !words.is(next, WordClass.TIME);
    }

    /** "المعنية بمكافحة الفساد", "المسجلة في دبي": a participle with a complement, which tells of the noun rather than names it. */
    boolean hasComplement(int token) {
        Word word = words.get(token);
        int next = token + 1;
        return word.form().startsWith(PARTICIPLE)
                && word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && (!word.form().endsWith(RELATION) || words.isBaseAmong(token, WordSet.TIED))
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && (words.is(next, WordClass.PREPOSITION) && !isSaidIn(next)
                        || words.get(next).preposition() == 'ب');
    }

    /** "صحيفة «الغد» المستقلة | في افتتاحيتها": in what something is said. */
    private boolean isSaidIn(int preposition) {
        int text = preposition + 1;
        return words.isAmong(preposition, WordSet.SAID_IN)
                && words.sameParagraph(preposition, text)
                && (words.is(text, WordClass.STATEMENT_NOUN) || words.hasPronoun(text));
    }

    /** "مسؤول أمني طلب …": after an adjective without article no further noun belongs to the phrase. */
    static boolean isIndefinite(Word word) {
        return !word.definite()
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.MODIFIER))
                && !word.is(WordClass.NOUN)
                && (!word.is(WordClass.TITLE)
                        || word.is(WordClass.NISBA) && word.form().endsWith("يه"))
                && !word.is(WordClass.PLACE);
    }

    /** "مسؤول حكومي", "مسؤول فرنسي": an adjective of relation, after which nothing else can be what the noun is of. */
    static boolean isOfKind(Word word) {
        return !word.definite() && (word.entry().nisba() != null || word.is(WordClass.NISBA) && isIndefinite(word));
    }

    static boolean isDefinite(Word word) {
        return word.definite()
                && (word.is(WordClass.NISBA)
                        || word.is(WordClass.ADJECTIVE)
                        || word.is(WordClass.MODIFIER)
                        || !word.is(WordClass.NOUN)
                                && !word.is(WordClass.TITLE)
                                && (word.form().endsWith("ي") || word.form().endsWith("يه")));
    }

    /** "أوقفت السلطات | الصحفي المغربي رامي حداد": the title of whom it names next, no attribute of the body. */
    boolean isTitleOfNamed(int index, int head) {
        boolean title = words.is(index, WordClass.TITLE)
                && words.get(index).definite()
                && !words.is(head, WordClass.GROUP_HEAD)
                && !words.is(head, WordClass.TITLE)
                && !isHerTitleBeforeHisName(index);
        int name = index + 1;
        for (int i = 0; title && i < MOST_ATTRIBUTES && isAttribute(index, name); i++) {
            name++;
        }
        return title
                && words.sameParagraph(index, name)
                && words.isWord(name)
                && !words.get(name).hasProclitic()
                && !words.get(name).definite()
                && (words.is(name, WordClass.GIVEN_NAME) || words.get(name).unknown())
                && (words.is(name, WordClass.GIVEN_NAME) && !words.is(name, WordClass.AMBIGUOUS_NAME)
                        || words.isAny(name + 1, OF_NAMES));
    }

    /** "الشؤون الإعلامية | سعد": rather of what kind things are than a woman, since the name is a man's. */
    boolean isHerTitleBeforeHisName(int title) {
        int name = title + 1;
        boolean his = words.sameParagraph(title, name)
                && words.isWord(name)
                && words.get(name).entry().nameGender() == Gender.MASCULINE;
        var her = his ? words.matchBase(words.lexicon().titles(), title) : null;
        return her != null && her.value().gender() == Gender.FEMININE;
    }

    private boolean isAttribute(int from, int token) {
        return words.sameParagraph(from, token)
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && isDefinite(words.get(token));
    }

    /** "شركة بلوباي | ثاني أكبر الشركات", "مصرف بلوباي | أقدم المصارف": what has no article tells nothing of a body with a name. */
    boolean isAfterName(int index) {
        Word word = words.get(index);
        return words.get(index - 1).unknown()
                && !words.get(index - 1).definite()
                && !word.definite()
                && (word.is(WordClass.NUMBER) || word.is(WordClass.ADJECTIVE))
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.FAMILY_NAME);
    }

    private boolean isOfSeveral(PhraseMatch<?> name, int token) {
        return name.last() > token && name.start() == words.token(token).start();
    }

    /** "بلدية أم الفحم", "بلدية رام الله": the last token of a place's name of several words that begins at the token; -1 where none does. */
    int placeEnd(int token) {
        var place = words.match(words.lexicon().places(), token);
        if (place != null && isOfSeveral(place, token)) {
            return place.last();
        }
        var country = words.match(words.lexicon().countries(), token);
        if (country != null && isOfSeveral(country, token)) {
            return country.last();
        }
        var capital = words.match(words.lexicon().capitals(), token);
        return capital != null && isOfSeveral(capital, token) ? capital.last() : -1;
    }
}
