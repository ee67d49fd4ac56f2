package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Where a noun phrase ends. A head without article opens a construct (إضافة), which takes nouns up to the first definite
 * one and then its definite adjectives; a head with article takes definite adjectives alone. Any function word, verb,
 * proclitic or punctuation ends the phrase.
 */
final class NounPhrases {

    private static final int LONGEST = 8;

    /** "شرط عدم كشف اسمه". */
    static final String CONDITION = "شرط";

    private static final char TO = 'ل';

    private final Words words;
    private final NounEndings endings;
    private final NounAgreement agreement;
    private final NounAttributes attributes;
    private final ParticipleAttributes participles;
    private final ObjectsAfterNames objects;
    private final QuotedNames quoted;
    private final NounPurposes purposes;

    NounPhrases(Words words) {
        this.words = words;
        this.attributes = new NounAttributes(words);
        this.participles = new ParticipleAttributes(words);
        this.objects = new ObjectsAfterNames(words);
        this.endings = new NounEndings(words);
        this.agreement = new NounAgreement(words, endings);
        this.quoted = new QuotedNames(words);
        this.purposes = new NounPurposes(words, this, endings);
    }

    /**
     * The last token of the phrase whose head ends at {@code head}.
     *
     * @param names whether unknown words belong to it, as they do after نادي or شركة
     */
    int end(int head, boolean names) {
        if (words.hasPronoun(head)) {
            return attributes(head);
        }
        boolean closed = words.get(head).definite() || isPlace(head);
        int last = head;
        for (int i = head + 1; i < words.size() && i - head <= LONGEST && words.sameParagraph(head, i); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            if (names && last == i - 1 && quoted.isBodys(quotation, head, last)) {
                i = quotation.lastToken();
                last = i;
                closed = true;
                continue;
            }
            if (!words.isWord(i)) {
                break;
            }
            if (closed && attributes.isTeens(i)) {
                last = i + 1;
                i = last;
                continue;
            }
            int negated = attributes.negated(i, closed);
            int place = closed ? -1 : attributes.placeEnd(i);
            int respect = attributes.ofTwoWords(i);
            if (negated >= 0 || place >= 0 || respect >= 0) {
                last = Math.max(negated, Math.max(place, respect));
                closed |= place >= 0 || words.get(i).definite();
                i = last;
                continue;
            }
            if (closed && attributes.isCount(i)) {
                last = i;
                continue;
            }
            Word word = words.get(i);
            boolean afterAdjective = i - 1 > head
                    && !closed
                    && words.isWord(i - 1)
                    && (NounAttributes.isIndefinite(words.get(i - 1)) || isRelation(i - 1))
                    && !NounAttributes.isIndefinite(word);
            boolean clause = last == head && words.is(head, WordClass.STATEMENT_NOUN) && isVerbWithPronoun(i);
            boolean complete = endings.keepsNun(words.get(last))
                            && (!NounAttributes.isIndefinite(word) || NounEndings.isOfOneThing(word))
                    || !closed && word.definite() && agreement.haveNun(head, last);
            if (attributes.isOneOfThem(i, closed)) {
                last = i;
                continue;
            }
            if (word.hasProclitic()
                    || PhraseEnds.isOne(word)
                            && !(closed && attributes.isOrdinal(i))
                            && !(i <= head + 2 && endings.isOfRegion(i))
                            && !(closed && endings.isOfOffice(i))
                    || afterAdjective
                    || names && last > head && (isRank(i) || !closed && objects.isAt(i, head))
                    || isDuration(i)
                    || i == head + 1 && NamesLikeAttributes.isAt(words, i)
                    || i > head + 1 && attributes.isAfterName(i)
                    || words.isAmong(i, WordSet.CHANGES) && isGroupAlone(head)
                    || clause
                    || complete
                    || NounEndings.isCircumstance(word)
                    || CaseEndings.isOtherObject(words, i)
                    || CaseEndings.isApartFromAccusative(words, i)
                    || endings.isWithholding(i)
                    || endings.isSaying(i)) {
                break;
            }
            if (closed) {
                if (!((NounAttributes.isDefinite(word) || attributes.isOrdinal(i))
                                && !participles.isParticipleWithComplement(i, head)
                                && !agreement.isAnother(i, head, last)
                                && !attributes.isTitleOfNamed(i, head)
                                && !ArticledNames.opens(words, i)
                                && !isAnotherBody(i, head)
                                && !((i > head + 1 || words.is(head, WordClass.ORGANIZATION_HEAD))
                                        && PeopleApart.areAt(words, i)))
                        && !(names && word.unknown() && !word.definite() && !isAddressed(i))) {
                    break;
                }
            } else if (word.definite() || word.is(WordClass.PLACE) || words.hasPronoun(i)) {
                closed = true;
                i = placeEnd(i);
            } else if (word.unknown() && !names) {
                if (isOfRegion(i)) {
                    return i;
                }
                break;
            } else if (word.is(WordClass.GIVEN_NAME)
                    && !NounEndings.isCommonWord(word)
                    && !endings.isNameInConstruct(i)
                    && !names) {
                break;
            }
            last = i;
        }
        return !closed && isVerbRather(head, last) ? last - 1 : last;
    }

    /** "بدبي | أهمية العمل", "في دبي | أهمية العمل": a place's name, of which nothing without article tells more. */
    private boolean isPlace(int head) {
        return words.is(head, WordClass.PLACE)
                && !words.is(head, WordClass.NOUN)
                && (words.get(head).preposition() != 0 || words.is(head - 1, WordClass.PREPOSITION));
    }

    /** "شركة الغد | أكبر مصنع في البلاد", "شركة الغد | ثاني أكبر مصنع": how high a body stands, which no name tells. */
    private boolean isRank(int token) {
        int rank = words.isAmong(token, WordSet.ORDINAL) || words.isAmong(token, WordSet.ONE_OF) ? token + 1 : token;
        return words.isAmong(rank, WordSet.RANK)
                && !words.get(token).definite()
                && words.sameParagraph(token, rank + 1)
                && words.isWord(rank + 1)
                && !words.get(rank + 1).hasProclitic();
    }

    /** "توقع خبراء | ارتفاع الأسعار": people who are called after no change. */
    private boolean isGroupAlone(int head) {
        return words.is(head, WordClass.GROUP_HEAD)
                && !words.get(head).definite()
                && !words.is(head, WordClass.QUANTIFIER)
                && !words.is(head, WordClass.ORGANIZATION_HEAD);
    }

    /** "منظمة العفو الدولية | المحكمة العليا", "هيئة المنافسة | الهند": a body or a state, which is no attribute. */
    private boolean isAnotherBody(int token, int head) {
        if (!words.is(head, WordClass.ORGANIZATION_HEAD)) {
            // "أهالي نجران | البلدية"
            return words.isAmong(head, WordSet.INHABITANTS) && words.is(token, WordClass.ORGANIZATION_HEAD);
        }
        boolean state =
                !words.is(token, WordClass.NISBA) && words.match(words.lexicon().countries(), token) != null;
        return endings.isThingApart(token)
                || state
                || words.is(token, WordClass.ORGANIZATION_HEAD)
                        && !words.is(token, WordClass.ADJECTIVE)
                        && !words.is(token, WordClass.NISBA)
                        && !words.is(token, WordClass.PORTFOLIO);
    }

    /** "البنك لرويترز": whom somebody speaks to, of whose name no lexicon file has the first letter. */
    boolean isAddressed(int token) {
        return words.token(token).folded().charAt(0) == TO && AfterNames.isJoinedBody(words, token);
    }

    /** "متحدث عسكري", "ضابط متقاعد": an adjective after a noun, though it is a title too. */
    private boolean isRelation(int token) {
        Word word = words.get(token);
        return !word.definite()
                && !word.is(WordClass.NOUN)
                && (word.is(WordClass.NISBA) && word.form().endsWith("ي")
                        || word.is(WordClass.MODIFIER) && word.is(WordClass.ADJECTIVE));
    }

    /** "جهة مراكش آسفي": the last token of a place's name. */
    private int placeEnd(int token) {
        var place = words.match(words.lexicon().places(), token);
        return place == null || words.get(token).hasProclitic() ? token : Math.max(token, place.last());
    }

    /** "إقليم شمال كيفو": after a point of the compass a name that no lexicon file has. */
    private boolean isOfRegion(int name) {
        return (words.isAmong(name - 1, WordSet.COMPASS) || words.isAmong(name - 1, WordSet.INHABITANTS))
                && !words.get(name).definite()
                && NameWords.looksLikeName(words.get(name));
    }

    /**
     * "مصدر طلب عدم …", "مسؤول شرط عدم …", "مسؤول تحدث شريطة …": what no definite noun closes ends before what is a verb with its object, or a condition,
     * rather than a complement.
     */
    private boolean isVerbRather(int head, int last) {
        Word word = words.get(last);
        if (last > head && word.is(WordClass.REPORTING_VERB) && words.is(last + 1, WordClass.COMPLEMENTIZER)) {
            // "مصدر أمني أوضح أن", however like an adjective the verb is
            return words.sameParagraph(last, last + 1);
        }
        return last > head
                && (word.is(WordClass.REPORTING_VERB)
                        || word.is(WordClass.COMMON_VERB)
                        || CONDITION.equals(word.form()))
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.MODIFIER)
                && !word.is(WordClass.TITLE)
                && words.sameParagraph(last, last + 1)
                && (words.is(last + 1, WordClass.NEGATION) || words.isAmong(last + 1, WordSet.WITHHOLDS));
    }

    /** "دراسة نشرتها الجامعة": rather a verb about the noun than another noun, where it can be both. */
    private boolean isVerbWithPronoun(int index) {
        Word word = words.get(index);
        return words.hasPronoun(index) && (word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB));
    }

    /** "رجل | خمس سنوات": how long, not who. */
    private boolean isDuration(int number) {
        Word word = words.get(number);
        return word.is(WordClass.NUMBER)
                && !word.definite()
                && !word.is(WordClass.MODIFIER)
                && words.sameParagraph(number, number + 1)
                && (words.is(number + 1, WordClass.TIME) || words.is(number + 1, WordClass.NUMBER));
    }

    /** "بيانهم الختامي": a noun with a pronoun takes definite attributes alone. */
    int attributes(int head) {
        return attributes.end(head);
    }

    /** "رفع ناشطون | عريضة": the title of several people without an adjective that does not agree with them. */
    int agreeing(int first, int last) {
        boolean apart = last > first
                && endings.isPluralWithNun(words.get(first))
                && NounEndings.isOfOneThing(words.get(first + 1));
        return apart ? first : last;
    }

    /** As {@link NounPurposes#end}. */
    int purpose(int last) {
        return purposes.end(last);
    }

    /** As {@link NounPurposes#ofAct}. */
    int ofAct(int act) {
        return purposes.ofAct(act);
    }

    /** As {@link NounPurposes#coordinated}. */
    int coordinated(int last) {
        return purposes.coordinated(last);
    }

    /** "في بيان", "في المؤتمر الصحفي": what is said in rather than by somebody, in one word or two. */
    boolean isVehicle(int token) {
        return words.is(token, WordClass.STATEMENT_NOUN) || isOccasion(token);
    }

    /** "مؤتمر صحفي": no body, whatever its head is elsewhere. */
    boolean isOccasion(int token) {
        return words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.lexicon()
                        .isStatementNoun(
                                words.get(token).base(), words.get(token + 1).base());
    }
}
