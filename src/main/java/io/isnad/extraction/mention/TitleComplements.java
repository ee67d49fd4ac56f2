package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Phrases with prepositions between a title and the name of who holds it: "مدير الإعلام في الهيئة العامة للنقل سعد القحطاني",
 * "المقررة الخاصة المعنية بحقوق الإنسان ماري لولر". Only the name shows that they belong to the title.
 */
final class TitleComplements {

    private static final int MOST_PHRASES = 4;
    private static final int LONGEST_NAME = 4;

    /** On the name of a place that no lexicon file has. */
    private static final String IN = "ب";

    /** Before somebody rather whom a request is made to: "طلب الوزير | من المدير سامر حداد". */
    private static final String FROM = "من";

    private final Words words;
    private final NameParser names;
    private final UnknownNames unknown;
    private final NounPhrases phrases;
    private final QuotedBodies quoted;
    private final JoinedPlaces places;
    private final NameOpenings openings;
    private final TitleLinks links;
    private final NounAttributes attributes;

    TitleComplements(Words words, NameParser names) {
        this.words = words;
        this.names = names;
        this.unknown = new UnknownNames(words, names);
        this.phrases = new NounPhrases(words);
        this.links = new TitleLinks(words);
        this.attributes = new NounAttributes(words);
        this.openings = new NameOpenings(words, names, unknown, phrases);
        this.places = new JoinedPlaces(words);
        this.quoted = new QuotedBodies(words, phrases, openings);
    }

    /**
     * Where the phrases end.
     *
     * @param title last token of the title without them
     * @return the last token before the name or before what opens it; -1 where there are no phrases or no name
     */
    int beforeName(int title) {
        int last = title;
        for (int count = 0; count < MOST_PHRASES; count++) {
            int end = places.end(last, phrase(last));
            if (end <= last || !isKnown(end) && !openings.endsBody(end)) {
                return -1;
            }
            last = end;
            if (isNameAfter(last) || unknown.isBeforeComplement(last + 1, title)) {
                return openings.pastAnothers(title, last);
            }
        }
        return -1;
    }

    /** Whether the name of who holds the title, or what opens it, follows the token. */
    boolean isNameAfter(int last) {
        return openings.at(last + 1, last) || unknown.isAfterCountry(last + 1);
    }

    /** The end of the phrase after the token; -1 where none is. */
    private int phrase(int last) {
        int next = last + 1;
        if (!isWordAfter(last, next)) {
            // "مدير مؤسسة الضمير | "الكرامة" | في القدس سامر"
            return quoted.spokenFor(last);
        }
        Word word = words.get(next);
        if (links.isParticiple(next)) {
            return phrase(next);
        }
        if (word.unknown() && word.form().startsWith(IN)) {
            return isWordAfter(next, next + 1) && openings.isTitledName(next + 1) ? next : -1;
        }
        if (word.unknown() && AfterNames.isJoinedBody(words, next)) {
            // "المدير التنفيذي لغوغل": a body's name with the preposition, of which no lexicon file has the whole
            return end(next);
        }
        if (word.conjunction() == 0 && (word.preposition() == 'ل' || word.preposition() == 'ب')) {
            return isPerson(next) ? -1 : end(next);
        }
        boolean with = word.conjunction() == 'و' && word.preposition() == 0;
        boolean construct = word.is(WordClass.VERBAL_NOUN)
                && isWordAfter(next, next + 1)
                && words.get(next + 1).definite()
                && !words.get(next + 1).hasProclitic();
        boolean quality = word.definite() && word.is(WordClass.ADJECTIVE) && words.is(last, WordClass.ADJECTIVE);
        if (with && (word.definite() || construct) && (word.is(WordClass.NOUN) || quality) && !isSomebody(next)) {
            return end(next);
        }
        boolean preposition = links.isPreposition(next);
        Quotation quotation = preposition ? words.document().quotationOpenedBy(next + 1) : null;
        if (quotation != null) {
            return QuotedBodies.isShort(quotation, next) ? quotation.lastToken() : -1;
        }
        return preposition
                        && isWordAfter(last, next + 1)
                        && !words.get(next + 1).hasProclitic()
                        && !(words.is(next, FROM) && isSomebody(next + 1))
                ? end(next + 1)
                : -1;
    }

    private boolean isPerson(int token) {
        Word word = words.get(token);
        return isSomebody(token)
                || !isPlace(token)
                        && (word.is(WordClass.GROUP_HEAD) && !word.is(WordClass.PORTFOLIO)
                                || word.is(WordClass.STATEMENT_NOUN) && !isPurpose(word));
    }

    /** Not "البحوث | والدراسات", "طب الأسرة | والمجتمع", where "and" goes on with what a title is for. */
    private boolean isSomebody(int token) {
        Word word = words.get(token);
        var group = words.matchBase(words.lexicon().groupHeads(), token);
        boolean people = group != null
                && !word.is(WordClass.PORTFOLIO)
                && (group.value().person() || group.value().plural());
        return !isPlace(token)
                && (word.is(WordClass.TITLE)
                        || people
                        || word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.NOUN)
                        || word.isFunctionWord()
                        || word.is(WordClass.TIME));
    }

    /** "بجدة", "بالرياض": where, whatever else the word means. */
    private boolean isPlace(int token) {
        return words.get(token).preposition() == 'ب'
                && (words.is(token, WordClass.PLACE)
                        || words.match(words.lexicon().capitals(), token) != null);
    }

    /** "للدراسات الدولية": what a body is for. */
    private static boolean isPurpose(Word word) {
        return word.preposition() == 'ل' && word.definite();
    }

    private int end(int first) {
        var several = words.match(words.lexicon().places(), first);
        if (several != null && several.last() > first) {
            // "في المدينة المنورة"
            return several.last();
        }
        var body = words.match(words.lexicon().bodies(), first);
        if (body != null) {
            // "في البرلمان الأوروبي الهولندي": the adjective may be that of who sits there
            return phrases.attributes(body.last());
        }
        var country = words.match(words.lexicon().countries(), first);
        if (country != null) {
            return country.last();
        }
        int of = words.is(first, WordClass.ORGANIZATION_HEAD) && isWordAfter(first, first + 1) ? first + 1 : first;
        var place = words.match(words.lexicon().places(), of);
        if (place != null && (place.last() > of || !words.is(of, WordClass.NOUN))) {
            return phrases.attributes(place.last());
        }
        var capital = words.match(words.lexicon().capitals(), of);
        if (capital != null) {
            return phrases.attributes(capital.last());
        }
        int apart = nameBeforeComma(first);
        if (apart > first) {
            return apart;
        }
        if (isNamedAfterOne(first)) {
            return first + 1;
        }
        int plain = phrases.end(first, false);
        int end = quoted.named(Math.max(plain, unknown.ofBody(plain, plain + 1)));
        boolean named =
                words.is(end, WordClass.TITLE) && isWordAfter(end, end + 1) && !attributes.isHerTitleBeforeHisName(end);
        int name = named && !words.is(first, WordClass.TITLE) ? names.afterEvidence(end + 1) : -1;
        return name < 0 ? end : name;
    }

    /** "جامعة جواهر لال نهرو، فيكرام": up to the comma a body's name, whatever its words are, where who holds the title is named after it. */
    private int nameBeforeComma(int head) {
        OrganizationHead body = words.get(head).entry().organizationHead();
        int last = head;
        while (body != null
                && body.takesName()
                && !words.get(head).definite()
                && last - head < LONGEST_NAME
                && isWordAfter(head, last + 1)
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).definite()
                && !words.get(last + 1).isFunctionWord()
                && !words.is(last + 1, WordClass.TITLE)) {
            last++;
        }
        boolean apart = last > head + 1
                && words.sameParagraph(head, last + 1)
                && words.token(last + 1).isComma()
                && openings.at(last + 1, last);
        return apart ? last : head;
    }

    /** "جائزة نوبل أورهان": a single name after which a thing is called, before the whole name of who holds the title. */
    private boolean isNamedAfterOne(int thing) {
        return words.is(thing, WordClass.EPONYMOUS)
                && !words.get(thing).definite()
                && isWordAfter(thing, thing + 1)
                && (words.is(thing + 1, WordClass.AMBIGUOUS_NAME)
                        || words.get(thing + 1).unknown() && NameWords.looksLikeName(words.get(thing + 1)))
                && isWordAfter(thing, thing + 2)
                && words.is(thing + 2, WordClass.GIVEN_NAME)
                && !words.is(thing + 2, WordClass.AMBIGUOUS_NAME)
                && names.fromGivenName(thing + 2) > thing + 2;
    }

    /** As {@link QuotedBodies#named}. */
    int withQuotedName(int last) {
        return quoted.named(last);
    }

    /** As {@link QuotedBodies#described}. */
    int withQuotedBody(int last) {
        return quoted.described(last);
    }

    /** As {@link QuotedBodies#spokenFor}. */
    int withNameOfBody(int last) {
        return quoted.spokenFor(last);
    }

    /** "وزيرة الصحة والسكان", "وزير البيئة والمياه والزراعة": the end of the domains that go on after one; else the token itself. */
    int domains(int last) {
        int next = last + 1;
        boolean another = words.isWord(last)
                && words.get(last).definite()
                && isWordAfter(last, next)
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0
                && words.get(next).definite()
                && !words.is(next, WordClass.TITLE)
                && words.lexicon().isPortfolioHead(words.get(next).base());
        return another ? domains(phrases.attributes(next)) : last;
    }

    /** A phrase about something known, as an office has it. */
    private boolean isKnown(int last) {
        Word word = words.get(last);
        // "في غنت": what looks like a verb, but none follows a preposition.
        boolean noVerb = word.is(WordClass.COMMON_VERB) && words.is(last - 1, WordClass.PREPOSITION);
        return noVerb
                || !words.isWord(last)
                || word.definite()
                || word.is(WordClass.PLACE)
                || word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.FAMILY_NAME)
                || word.unknown();
    }

    private boolean isWordAfter(int last, int token) {
        return words.sameParagraph(last, token) && words.isWord(token);
    }

    /** "لحقوق الإنسان", "بالعاصمة"; not "بإقالة المدرب", "بوقف إيران المفاوضات", "بالتطرق إلى"; where the title names a body. */
    boolean isOfBody(int index, int first, int last) {
        Word word = words.get(index);
        boolean in = word.preposition() == 'ب';
        boolean place = word.is(WordClass.EPONYMOUS)
                || word.definite() && word.is(WordClass.GIVEN_NAME)
                || !word.is(WordClass.VERBAL_NOUN)
                        && words.sameParagraph(index, index + 1)
                        && words.is(index + 1, WordClass.PLACE);
        return !word.is(WordClass.GROUP_HEAD) && (!in || place) && hasBody(first, last);
    }

    /** Whether the complement names a body, to which "لحقوق الإنسان" can belong. */
    private boolean hasBody(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (words.is(i, WordClass.ORGANIZATION_HEAD)) {
                return true;
            }
        }
        return false;
    }
}
