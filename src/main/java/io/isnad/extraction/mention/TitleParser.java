package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.OncePerToken;
import java.util.EnumSet;

/**
 * A title with what belongs to it: complement ("وزير الخارجية"), adjectives ("الروسي السابق"), further titles ("العقيد
 * الركن"), and a prepositional complement ("المتحدث باسم …", "عضو في …").
 */
final class TitleParser {

    /** What a complement without article may be. */
    private static final WordClasses NOMINAL = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.ORGANIZATION_HEAD,
            WordClass.GROUP_HEAD,
            WordClass.TITLE,
            WordClass.PORTFOLIO,
            WordClass.NISBA,
            WordClass.PLACE,
            WordClass.MODIFIER,
            WordClass.ADJECTIVE));

    private static final int LONGEST = 12;

    private final Words words;
    private final NameParser names;
    private final TitleComplements complements;
    private final UnknownNames unknown;
    private final TheirTitles theirs;
    private final ArticledNames articled;
    private final OtherThanTitles others;
    private final TitlePrepositions prepositions;
    private final JoinedPlaces places;
    private final UnitNumbers units;
    private final NounPhrases phrases;
    private final NounEndings endings;
    private final NounAttributes attributes;
    private final ParticipleAttributes participles;
    private final NounAgreement agreement;
    private final FixedNames fixed;
    private final Eponyms eponyms;
    private final OncePerToken<TitlePhrase> parsed;
    private final WholeBodies bodies;
    private final JoinedTitles joined;

    TitleParser(Words words, NameParser names, Eponyms eponyms, WholeBodies bodies) {
        this.words = words;
        this.bodies = bodies;
        this.names = names;
        this.complements = new TitleComplements(words, names);
        this.unknown = new UnknownNames(words, names);
        this.eponyms = eponyms;
        this.theirs = new TheirTitles(words);
        this.articled = new ArticledNames(words, new NameWords(words));
        this.others = new OtherThanTitles(words, articled);
        this.places = new JoinedPlaces(words);
        this.units = new UnitNumbers(words);
        this.phrases = new NounPhrases(words);
        this.endings = new NounEndings(words);
        this.attributes = new NounAttributes(words);
        this.participles = new ParticipleAttributes(words);
        this.agreement = new NounAgreement(words, endings);
        this.fixed = new FixedNames(words);
        this.prepositions = new TitlePrepositions(words, names, complements, eponyms, this::parse);
        this.joined = new JoinedTitles(words, this::parse);
        this.parsed = new OncePerToken<>(words.size(), this::read);
    }

    /**
     * A title phrase.
     *
     * @param title of its head
     * @param first first token
     * @param last last token
     * @param complete whether it says more than its head, so that it can identify someone
     * @param country of an adjective of nation or a country in it, or null
     */
    record TitlePhrase(Title title, int first, int last, boolean complete, Country country) {}

    /** Whether a title phrase may begin with the word. */
    boolean mayBegin(int first) {
        return words.mayMatch(words.lexicon().titles(), first)
                || words.get(first).entry().titleWithPronoun() != null;
    }

    /** The title phrase at the token, or null. */
    TitlePhrase parse(int first) {
        return parsed.at(first);
    }

    private TitlePhrase read(int first) {
        var match = words.matchBase(words.lexicon().titles(), first);
        if (match != null && match.last() == first && theirs.isOne(first)) {
            TitlePhrase his = withPronoun(first);
            if (his != null) {
                return his;
            }
        } else if (match == null && words.isWord(first)) {
            return withPronoun(first);
        }
        if (match == null
                || words.is(first - 1, "غير")
                || words.get(first).isFunctionWord()
                || match.last() == first && others.isOne(first)) {
            return null;
        }
        Title title = match.value();
        boolean definite = words.get(first).definite();
        boolean construct = title.number() == GrammaticalNumber.DUAL
                && words.get(first).form().endsWith("ي");
        if (definite && construct || theirs.isOtherThanDual(title, first)) {
            return null;
        }
        if (OtherThanTitles.isAbbreviation(words, match.last())) {
            // "د. البلوشي": a name rather than of what nation the doctor is
            return new TitlePhrase(title, first, match.last(), false, null);
        }
        int last = others.beforeBody(first, match.last());
        boolean inside = false;
        for (int i = first + 1; i <= match.last(); i++) {
            inside |= words.get(i).definite();
        }
        // "القائم بأعمال السفارة"
        boolean open = last > first
                && words.get(last).preposition() != 0
                && !words.get(last).definite();
        boolean idafa = !inside && (open || !definite && (match.last() == first || title.complement()));
        // "توقع خبراء ارتفاع الأسعار"
        idafa &= title.number() != GrammaticalNumber.PLURAL || !words.isAmong(last + 1, WordSet.CHANGES);
        int end = complement(first, last, definite && !open, idafa);
        end = end > last && isDomain(last + 1) ? complements.domains(end) : end;
        end = end > last + 1 && words.is(last + 1, WordClass.ORGANIZATION_HEAD) || end > last && isDomain(last + 1)
                ? phrases.coordinated(end)
                : end;
        end = units.withNumber(end);
        int withPhrase = withPhrases(first, end, title);
        boolean complete = withPhrase > match.last() || inside || definite && match.last() > first;
        return joined.or(new TitlePhrase(title, first, withPhrase, complete, ToldNations.in(words, first, withPhrase)));
    }

    /** The end of the title with its prepositional complement, and with further ones where only the name after them shows it. */
    private int withPhrases(int first, int end, Title title) {
        int plain = places.end(first, prepositions.end(first, places.end(first, end), title));
        int upToName = complements.beforeName(plain);
        upToName = upToName < 0 && plain > end ? complements.beforeName(end) : upToName;
        return upToName < 0 ? bodies.end(first, plain, complements::isNameAfter) : upToName;
    }

    private boolean isDomain(int token) {
        return words.lexicon().isPortfolioHead(words.get(token).base());
    }

    /** "نظيره العراقي", "زوجته": a title that belongs to somebody named before. */
    private TitlePhrase withPronoun(int first) {
        TheirTitles.Their their = theirs.at(first);
        if (their == null) {
            return null;
        }
        // "أشاد معاليه بالوزير": what follows is no part of how somebody is spoken of, unless it is "سعادته الكبيرة"
        int next = their.last() + 1;
        boolean alone = their.title().titleClass() == TitleClass.HONORIFIC
                && !(words.sameParagraph(first, next) && words.isWord(next) && isAttribute(words.get(next)));
        int last =
                alone ? their.last() : withPhrases(first, complement(first, their.last(), true, false), their.title());
        return new TitlePhrase(their.title(), first, last, true, ToldNations.in(words, first, last));
    }

    /** As {@link OtherThanTitles#isOne}. */
    boolean isAnotherWord(int token) {
        return others.isOne(token);
    }

    private int complement(int first, int from, boolean definite, boolean idafa) {
        // "رئيس جامعة | الملك فهد": the title itself ends with what is named after him
        int eponymous = from > first && words.is(from, WordClass.ORGANIZATION_HEAD) ? eponyms.nameEnd(from) : -1;
        boolean closed = definite || !idafa || eponymous >= 0;
        boolean described = false;
        int last = Math.max(from, phrases.purpose(eponymous));
        while (last + 1 < words.size() && last - first < LONGEST && words.sameParagraph(first, last + 1)) {
            int next = last + 1;
            if (!words.isWord(next)) {
                // "المتحدث باسم «الخارجية» الأميركية"
                boolean open = !closed
                        || words.get(last).preposition() != 0
                                && !words.get(last).definite();
                return open ? complements.withQuotedBody(last) : last;
            }
            boolean nun = endings.keepsNun(words.get(last));
            int named = closed || nun ? -1 : namedAt(first, last, next);
            int office = closed || nun || last > from ? -1 : Math.max(others.office(next), others.office(last));
            if (named >= 0 || office > last) {
                closed = named >= 0;
                last = Math.max(named, office);
                continue;
            }
            Word word = words.get(next);
            boolean modifier = word.is(WordClass.MODIFIER) && word.form().startsWith("ال");
            if (word.hasProclitic()
                    || NounEndings.isCircumstance(word)
                    || CaseEndings.isOtherObject(words, next)
                    || endings.isWithholding(next)
                    || nun && (last == first ? !isAttribute(word) : word.definite() || word.is(WordClass.PLACE))
                    || !closed && word.definite() && agreement.haveNun(first, last)
                    || word.isFunctionWord() && !modifier && !endings.isOfRegion(next)
                    || word.is(WordClass.TIME) && !(word.is(WordClass.MODIFIER) && word.definite())) {
                break;
            }
            if (word.definite() || modifier
                    ? !definiteBelongs(first, closed, next) || described && !closed
                    : !indefiniteBelongs(word, closed, next)
                            || described && (!isAttribute(word) || !closed && isState(next))
                            || (last > from || words.is(last, WordClass.NISBA))
                                    && isAttribute(words.get(last))
                                    && endings.isAct(next)) {
                break;
            }
            described |= NounAttributes.isOfKind(word);
            var country = words.match(words.lexicon().countries(), next);
            int eponym = eponyms.nameEnd(next);
            closed |= word.definite() || country != null || eponym >= 0 || word.is(WordClass.PLACE);
            last = country != null && !word.is(WordClass.NISBA) ? country.last() : next;
            last = Math.max(last, phrases.purpose(eponym));
        }
        return closed ? last : endings.withoutVerb(from, last);
    }

    /** "مسؤول إيراني | روسيا", "مسؤول إيراني | مصر": a state, however like an adjective its name is spelt. */
    private boolean isState(int token) {
        return words.match(words.lexicon().countries(), token) != null
                && words.get(token).entry().nisba() == null;
    }

    /** The last token of a name that closes the phrase: of a body, of a place with several words, of a body that is unknown; or -1. */
    private int namedAt(int first, int last, int next) {
        int body = bodyAt(next, last);
        int place = body < 0 ? Math.max(places.ofSeveralWords(next), places.governed(first, next)) : -1;
        if (place >= next) {
            return place;
        }
        return body >= 0 || last == first ? body : unknown.ofBody(last, next);
    }

    /** "مدرب الهلال", "مراسلة بي بي سي", "وزير حماس": the last token of a body's fixed name that closes the phrase; or -1. */
    private int bodyAt(int token, int last) {
        var body = words.match(words.lexicon().bodies(), token);
        boolean complement = body != null
                && (!body.value().ambiguous() || body.last() > token)
                && !words.get(token).hasProclitic()
                && !(isAttribute(words.get(last)) && !words.is(last, WordClass.TITLE))
                && (body.last() > token
                        || words.get(token).definite()
                        || words.get(token).unknown()
                        || words.is(token, WordClass.QUALITY));
        return complement ? body.last() : -1;
    }

    private static boolean isAttribute(Word word) {
        return word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER);
    }

    private boolean definiteBelongs(int first, boolean closed, int index) {
        Word word = words.get(index);
        if (closed && (others.areOthers(first, index) || ArticledNames.opens(words, index))) {
            return false;
        }
        if (isAttribute(word) || closed && endings.isUnknownNisba(index)) {
            return !participles.isOfLife(index) && !articled.begins(index) && !agreement.isApart(index, first, closed);
        }
        if (word.is(WordClass.TITLE)) {
            return !closed && !words.get(first).definite() || others.areSamePersonsTitles(first, index);
        }
        if (!closed) {
            return !word.is(WordClass.GIVEN_NAME) || word.is(WordClass.NOUN) || !ArticledNames.isAlways(words, word);
        }
        return false;
    }

    private boolean indefiniteBelongs(Word word, boolean closed, int index) {
        if (word.is(WordClass.GIVEN_NAME) && names.fromGivenName(index) > index) {
            return false;
        }
        if (closed || endings.isNameInConstruct(index)) {
            return !closed || word.is(WordClass.MODIFIER) && !word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.NOUN);
        }
        boolean verb = word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB);
        boolean saying = !words.cueNounsWithPronoun(index).isEmpty();
        return words.isAny(index, NOMINAL) && !saying && (!verb || word.is(WordClass.NOUN));
    }
}
