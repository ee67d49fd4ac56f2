package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** Whether a definite noun after a noun phrase agrees with it, as an attribute does, or begins another phrase. */
final class NounAgreement {

    /** How no adjective ends, spelt as the standard has it: "مبنى", "ملتقى". */
    private static final String OF_PLACE = "ى";

    /** How a feminine ends, folded, and several of them. */
    private static final String FEMININE = "ه";

    private static final int NEAR = 8;

    /** How several people end in the accusative and after a preposition. */
    private static final String PLURAL = "ين";

    private static final String FEMININES = "ات";

    private final Words words;
    private final NounEndings endings;

    NounAgreement(Words words, NounEndings endings) {
        this.words = words;
        this.endings = endings;
    }

    /**
     * Whether it is no attribute.
     *
     * @param last the last token of the phrase before it
     */
    boolean isAnother(int index, int head, int last) {
        return isMasculine(index, head, last)
                || isDescribed(index, head)
                || isBodyAfterPeople(index, head)
                || isOfOthers(index, head)
                || isFeminineApart(index, head);
    }

    /** "وصفت الشرطة | الواقعة بأنها حادث": what somebody describes, which nothing else in the clause can be. */
    private boolean isDescribed(int index, int head) {
        int verb = head - 1;
        boolean thing = index == head + 1
                && words.is(verb, WordClass.REPORTING_VERB)
                && words.sameParagraph(verb, index)
                && (words.is(head, WordClass.ORGANIZATION_HEAD) || words.is(head, WordClass.TITLE))
                && words.get(head).definite()
                && words.is(index, WordClass.NOUN)
                && !words.get(index).hasProclitic();
        Gender gender = thing && words.get(head).form().endsWith(FEMININE) ? Gender.FEMININE : Gender.MASCULINE;
        return thing
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.form().gender() == gender
                                && f.verb().addressees().contains(Complement.DESCRIBED))
                && isSaidToBe(index + 1);
    }

    /** "بأنها حادث", "في المدينة بالمؤسفة": whether it is told of what stands before that it is something. */
    private boolean isSaidToBe(int token) {
        for (int i = token; i < token + NEAR && words.sameParagraph(token - 1, i) && words.isWord(i); i++) {
            Word word = words.get(i);
            boolean clause = word.is(WordClass.COMPLEMENTIZER) && word.form().startsWith("ب");
            if (clause || word.preposition() == 'ب' && word.is(WordClass.ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether one of the two is a single person and the other several, or the second a thing: "الوزير | المهربين", "الأعضاء المعزولون |
     * الأمين العام", "النواب | المشروع".
     */
    boolean isOfOthers(int index, int head) {
        boolean thing = isThing(index) || isOfOne(index, head);
        return isSomebody(head) && (thing || endings.isPluralOfPeople(words.get(index)))
                || (thing || isSomebody(index)) && arePeople(head);
    }

    /**
     * "نواب معارضون | الرئيس", "صحفيون أجانب | النقيب", "نواب سابقين | الوزير": whether the head or the adjective that ends its phrase keeps the ن of
     * several people, so that no definite complement follows.
     */
    boolean haveNun(int head, int last) {
        return endings.isPluralWithNun(words.get(head))
                || last > head && (endings.isPluralWithNun(words.get(last)) || isAccusativePlural(last));
    }

    private boolean isAccusativePlural(int token) {
        Word word = words.get(token);
        String form = word.form();
        int stem = form.length() - PLURAL.length();
        return stem > PLURAL.length()
                && !word.definite()
                && form.endsWith(PLURAL)
                && words.lexicon().entry(form.substring(0, stem)).classes(true).contains(WordClass.MODIFIER);
    }

    /** "الرئيسان | التركي": the nation of one of two. */
    private boolean isOfOne(int index, int head) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), head);
        return title != null
                && title.value().number() == GrammaticalNumber.DUAL
                && words.get(index).entry().nisba() != null
                && !words.get(index).form().endsWith("ان")
                && !words.get(index).form().endsWith("ين");
    }

    /** Whether it is no attribute of the title, which another noun has made definite or not. */
    boolean isApart(int index, int title, boolean closed) {
        // "أبلغ وزير النقل | الصحفيين"
        if (closed && isSomebody(title) && PeopleApart.areAt(words, index)) {
            return true;
        }
        return closed && isThing(index)
                || isDescribed(index, title)
                || words.get(title).definite() && isOfOthers(index, title)
                || isFeminineApart(index, title);
    }

    /**
     * "الوزير | المعارضة", "الأمين العام | المنظمة", "الجيش | المعارضة", "رئيس الوزراء | المعارضة": a feminine after one man or one body in the
     * masculine, in whose phrase is nothing that it could be an attribute of.
     */
    private boolean isFeminineApart(int index, int head) {
        PhraseMatch<Title> address = words.matchBase(words.lexicon().titles(), index);
        boolean attribute = !words.get(index).definite()
                || !words.get(index).form().endsWith(FEMININE)
                || address != null && address.value().titleClass() == TitleClass.HONORIFIC;
        if (attribute) {
            return false;
        }
        int last = masculineEnd(head, index);
        boolean apart = last >= head && last < index && words.get(last).definite();
        for (int i = head; apart && i < index; i++) {
            Word word = words.get(i);
            boolean feminine = word.form().endsWith(FEMININE) || word.form().endsWith(FEMININES);
            apart = !feminine && (i <= last || NounAttributes.isDefinite(word));
        }
        return apart;
    }

    /**
     * The last token of the title of a man that stands at the head, or of the noun for a body in the masculine where another's
     * follows; of bodies the form does not show whether they are several: "الأرصاد الجوية". -1 for neither.
     */
    private int masculineEnd(int head, int index) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), head);
        if (title != null) {
            boolean man = title.value().number() == GrammaticalNumber.SINGULAR
                    && title.value().gender() == Gender.MASCULINE;
            return man ? title.last() : -1;
        }
        OrganizationHead body = words.lexicon().organizationHead(words.get(head).base());
        if (words.isBaseAmong(head, WordSet.FEMININE_BODY)) {
            return -1;
        }
        return body != null && !body.plural() && words.is(index, WordClass.ORGANIZATION_HEAD) ? head : -1;
    }

    private boolean isSomebody(int token) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), token);
        return title != null && title.value().number() == GrammaticalNumber.SINGULAR;
    }

    private boolean arePeople(int head) {
        PhraseMatch<Title> title = words.matchBase(words.lexicon().titles(), head);
        PhraseMatch<GroupHead> group = words.matchBase(words.lexicon().groupHeads(), head);
        return title != null && title.value().number() == GrammaticalNumber.PLURAL
                || group != null && group.value().plural()
                || endings.isPluralOfPeople(words.get(head));
    }

    /** "المشروع", "الموقف", "المستشفى": a thing that is written like an attribute, though of no people. */
    private boolean isThing(int token) {
        boolean place = words.token(token).bare().endsWith(OF_PLACE)
                && words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.GROUP_HEAD);
        return words.get(token).definite() && (place || words.isBaseAmong(token, WordSet.LIKE_ATTRIBUTE));
    }

    /** "السكان | البلدية": what may be a body follows people, with whom it does not agree. */
    private boolean isBodyAfterPeople(int index, int head) {
        Word word = words.get(index);
        return word.is(WordClass.ORGANIZATION_HEAD)
                && word.form().endsWith("ه")
                && index == head + 1
                && words.is(head, WordClass.GROUP_HEAD)
                && !words.is(head, WordClass.ORGANIZATION_HEAD)
                && !words.get(head).form().endsWith("ه");
    }

    /** "المنظمة | المجتمع", "الخارجية | الروسي", "السلطات المصرية | المعبر": what may be an attribute, and agrees with nothing in the phrase. */
    private boolean isMasculine(int index, int head, int last) {
        Word word = words.get(index);
        boolean masculine = !word.form().endsWith("ه");
        return (word.is(WordClass.NOUN) || word.is(WordClass.NISBA))
                && masculine
                && words.isWord(last)
                && words.get(last).form().endsWith("ه")
                && (words.get(head).form().endsWith("ه")
                        || last > head && words.get(head).form().endsWith("ات"));
    }
}
