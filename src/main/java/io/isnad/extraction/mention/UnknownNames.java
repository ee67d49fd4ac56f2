package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Tribes;
import io.isnad.extraction.morphology.Words;

/** Names in and after titles that no lexicon file has, told by where they stand. */
final class UnknownNames {

    /** So far before the end of a title its verb may stand. */
    private static final int LONGEST_TITLE = 8;

    /** "آل", folded. */
    private static final String HOUSE = "ال";

    private final Words words;
    private final NameParser names;
    private final NameNeighbours neighbours;

    UnknownNames(Words words, NameParser names) {
        this.words = words;
        this.names = names;
        this.neighbours = new NameNeighbours(words);
    }

    /** "منظمة تشاومب ويتنس", but not "المنظمات", nor "منظمة حقوقية", which is told by its kind. */
    boolean mayFollow(int first, OrganizationHead head) {
        boolean kind = head.organizationClass() == OrganizationClass.NGO
                && words.isWord(first + 1)
                && NounAttributes.isIndefinite(words.get(first + 1));
        return head.takesName() && !kind && !(head.plural() && words.get(first).definite());
    }

    /** "بلدية كيداباوان", "قرية إيبوكو": the end of a body's or a place's name that no lexicon file has; -1 where none begins. */
    int ofBody(int head, int first) {
        if (isOfClan(head, first)) {
            return first + 1;
        }
        OrganizationHead body = words.get(head).entry().organizationHead();
        boolean named = body == null ? words.is(head, WordClass.EPONYMOUS) : !body.plural();
        boolean open = named && !words.get(head).definite() && !words.is(head, WordClass.TITLE);
        if (open && body != null && (body.takesName() || body.isOfPlace()) && isBeforePerson(head, first)) {
            return first;
        }
        if (!open || !words.sameParagraph(head, first) || !isUnknownName(first)) {
            return -1;
        }
        int last = first;
        while (body != null
                && body.takesName()
                && words.sameParagraph(last, last + 1)
                && isUnknownName(last + 1)
                && !isBeforeClause(last + 1)) {
            last++;
        }
        return last;
    }

    /** "عشيرة | آل جويبر", "قبيلة | بني خالد": of whose house or whose sons a clan is. */
    private boolean isOfClan(int clan, int first) {
        return words.isBaseAmong(clan, WordSet.CLAN)
                && words.sameParagraph(clan, first + 1)
                && (words.is(first, HOUSE) || Tribes.mayOpen(words, first))
                && words.isWord(first + 1)
                && !words.get(first + 1).hasProclitic();
    }

    /** "شرطة ويلتشاير", "شرطة مقاطعة لوفانو": the end of the name of where a body is, which no lexicon file has; -1 for none. */
    int ofSeat(int first, int last) {
        if (last == first) {
            return ofBody(first, first + 1);
        }
        OrganizationHead seat =
                words.get(last).hasProclitic() ? null : words.get(last).entry().organizationHead();
        boolean province = seat != null && seat.organizationClass() == OrganizationClass.STATE;
        return province ? ofBody(last, last + 1) : -1;
    }

    /** "جامعة طيبة | ماجد الشمري": one word between the head of a body and the unmistakable name of a person. */
    private boolean isBeforePerson(int head, int token) {
        int person = token + 1;
        return words.sameParagraph(head, person + 1)
                && words.isWord(token)
                && !words.get(token).hasProclitic()
                && !words.get(token).definite()
                && !words.get(token).isFunctionWord()
                && !words.is(token, WordClass.TITLE)
                && (!words.is(token, WordClass.GIVEN_NAME) || words.is(token, WordClass.AMBIGUOUS_NAME))
                && isUnmistakable(person);
    }

    /** "أندريه بيلو", "ماجد الشمري": whether a given name that is nothing else, or that has a last name after it, begins with the token. */
    boolean isUnmistakable(int token) {
        return words.is(token, WordClass.GIVEN_NAME)
                && (!words.is(token, WordClass.AMBIGUOUS_NAME)
                        || words.is(token + 1, WordClass.FAMILY_NAME)
                                && words.get(token + 1).definite())
                && !words.get(token).hasProclitic()
                && words.isWord(token + 1)
                && names.fromGivenName(token) > token;
    }

    private boolean isUnknownName(int token) {
        return words.isWord(token)
                && words.get(token).unknown()
                && !words.get(token).hasProclitic()
                && !words.get(token).definite()
                && NameWords.looksLikeName(words.get(token))
                && names.fromGivenName(token) < 0;
    }

    /** "مرشح المعارضة في غانا سولو رافالو": after a country, words that no lexicon file has. */
    boolean isAfterCountry(int token) {
        var country = words.match(words.lexicon().countries(), token - 1);
        return country != null
                && country.last() == token - 1
                && words.sameParagraph(token - 1, token)
                && names.unknownRun(token) > token;
    }

    /** "وأعرب رئيس البلدية المنتخب زيليكو مارتان عن": words before what the verb before the title takes. */
    boolean isBeforeComplement(int token, int title) {
        int last = names.unknownRun(token);
        int complement = last + 1;
        if (last <= token
                || !words.sameParagraph(token, complement)
                || !words.is(complement, WordClass.PREPOSITION)
                || words.get(complement).hasProclitic()) {
            return false;
        }
        int earliest = Math.max(words.document().sentenceStart(title), title - LONGEST_TITLE);
        for (int i = title; i >= earliest; i--) {
            if (words.is(i, WordClass.REPORTING_VERB) && VerbComplements.mayTake(words, i, complement)) {
                return true;
            }
        }
        return false;
    }

    /** "، غليب ترافنيك،": words between commas that no lexicon file has, or that begin with one. */
    boolean isBetweenCommas(int token) {
        int run = names.unknownRun(token);
        int last = run < 0 ? run : neighbours.upToComma(run);
        return last > token && neighbours.endsName(token, last);
    }

    /** "الباحث في جامعة ليون برتران دومولان إن": words before what a speaker says that no lexicon file has. */
    boolean isBeforeClause(int token) {
        int last = names.unknownRun(token);
        return last > token && (neighbours.endsName(token, last) || isObject(last + 1));
    }

    /** "زار الباحث برتران دومولان المدينة": what he does it to. */
    private boolean isObject(int token) {
        return words.isWord(token)
                && words.sameParagraph(token - 1, token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.is(token, WordClass.NOUN)
                && (!words.is(token, WordClass.ADJECTIVE) || words.is(token, WordClass.ORGANIZATION_HEAD))
                && !words.is(token, WordClass.NISBA);
    }
}
