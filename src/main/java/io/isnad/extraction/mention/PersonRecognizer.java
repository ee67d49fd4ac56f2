package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises persons: a title and a name ("وزير الخارجية الروسي سيرغي لافروف"), a name with or without a title after it
 * ("مايكل كوين، المحامي الشخصي لترامب"), a title alone ("وزير الخارجية الروسي").
 */
final class PersonRecognizer {

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    private final PersonNames named;
    private final TitledNames titled;
    private final HoldersOfTitles holders;
    private final NamedOwners owners;
    private final NamedThings things;
    private final Attributes attributes;
    private final NamesLikeTitles likeTitles;

    PersonRecognizer(Words words, NameParser names, TitleParser titles, PersonNames named) {
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.named = named;
        this.things = new NamedThings(words);
        this.attributes = new Attributes(words);
        this.likeTitles = new NamesLikeTitles(words, names);
        this.titled = new TitledNames(words, names, titles, named);
        this.holders = new HoldersOfTitles(words, names, named);
        this.owners = new NamedOwners(words, names, titles);
    }

    /** The person mention that begins at the token, or null. */
    MentionCandidate at(int first) {
        if (!words.isWord(first) || !mayBegin(first) || things.isInside(first) || things.isCapital(first)) {
            return null;
        }
        TitlePhrase title = titles.parse(first);
        boolean singular =
                title != null && !isAttributive(first) && title.title().number() == GrammaticalNumber.SINGULAR;
        // "حاكم ليغوريا جيوفاني حداد": a whole name after what would be the last one
        boolean name =
                singular && likeTitles.is(first, title) && (title.complete() || holders.afterPlace(title) == null);
        if (singular && !name && !names.isOfAuthor(first)) {
            MentionCandidate person = titled(title);
            if (person != null) {
                return person;
            }
        }
        if (words.isAmong(first - 1, WordSet.CALLED)
                && (words.get(first).is(WordClass.NAME_PARTICLE)
                        || words.token(first).folded().startsWith("ب"))) {
            // "سامر الخالدي الملقب بأبي قتادة": nobody else.
            return null;
        }
        if (words.is(first, WordClass.NAME_PARTICLE)
                && words.lexicon().foreign().opensCity(words.get(first).form())) {
            return null;
        }
        int last = isModel(first) ? -1 : names.fromGivenName(first);
        last = last < 0 ? names.beforeKnownName(first) : last;
        return last < 0 ? afterAdjective(first) : named.of(first, first, last, null);
    }

    /** "737 ماكس": a name after digits is rather that of a thing. */
    private boolean isModel(int first) {
        return words.sameParagraph(first - 1, first)
                && words.token(first - 1).kind() == TokenKind.NUMBER
                && !words.get(first).hasProclitic();
    }

    /** Whether a mention may begin with the word; few can, so that the others are not read for one. */
    private boolean mayBegin(int first) {
        return titles.mayBegin(first)
                || names.mayBegin(first)
                || words.get(first).entry().nisba() != null;
    }

    /** "الأعمدة الصحفية": a title that is an adjective too, after the noun that it belongs to. */
    private boolean isAttributive(int first) {
        Word word = words.get(first);
        boolean adjective = word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.MODIFIER);
        return adjective
                && word.definite()
                && attributes.isAttribute(first)
                && !words.is(first - 1, WordClass.TITLE)
                && !words.is(first - 1, WordClass.TIME);
    }

    private MentionCandidate titled(TitlePhrase title) {
        boolean bare = !words.get(title.first()).definite() && !title.complete();
        TitleClass titleClass = title.title().titleClass();
        boolean stands = !bare || titleClass == TitleClass.RANK || titleClass == TitleClass.HONORIFIC;
        MentionCandidate person = stands ? titled.person(title, bare) : null;
        if (person != null && titleClass == TitleClass.HONORIFIC && isOfficeRather(title, person)) {
            return honoured(title);
        }
        if (person != null) {
            return owners.isNamed(title, person) ? ofOwner(title, person) : person;
        }
        MentionCandidate holder = bare ? holders.afterPlace(title) : null;
        return holder != null ? holder : role(title, bare);
    }

    /** The one who belongs to the person named after the title, with the own name where that follows. */
    private MentionCandidate ofOwner(TitlePhrase title, MentionCandidate owner) {
        boolean spokesman = title.title().titleClass() == TitleClass.SPOKESPERSON;
        int name = words.document().tokenAtOrAfter(owner.name().start());
        MentionCandidate holder = spokesman ? null : holders.afterOwner(title, name, owner.last());
        return holder != null ? holder : role(title, owner.last());
    }

    private MentionCandidate role(TitlePhrase title, boolean bare) {
        boolean honorific = title.title().titleClass() == TitleClass.HONORIFIC;
        if (honorific && !words.hasPronoun(title.last())) {
            return honoured(title);
        }
        int last = title.last();
        if (bare) {
            last = nameComplement(title);
            MentionCandidate holder = last < 0 ? null : holders.afterOwner(title, title.last() + 1, last);
            if (last < 0 || holder != null) {
                return holder;
            }
        }
        return role(title, last);
    }

    /** "صاحب السمو الملكي أمير المنطقة": what may be a given name is an office before its complement. */
    private boolean isOfficeRather(TitlePhrase address, MentionCandidate person) {
        int next = address.last() + 1;
        TitlePhrase office = person.last() == next ? office(address, next) : null;
        return office != null && office.complete() && office.last() > next;
    }

    /** "معالي وزير التعليم", "صاحب السمو الملكي أمير المنطقة": an office with the form of address before it; null where none follows. */
    private MentionCandidate honoured(TitlePhrase address) {
        if (words.hasPronoun(address.first())) {
            return null;
        }
        TitlePhrase office = office(address, address.first() + 1);
        office = office == null ? office(address, address.last() + 1) : office;
        return office == null ? null : role(address.first(), office, office.last());
    }

    private TitlePhrase office(TitlePhrase address, int next) {
        boolean possible = words.sameParagraph(address.first(), next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && titles.mayBegin(next);
        TitlePhrase office = possible ? titles.parse(next) : null;
        boolean stands = office != null
                && office.title().titleClass() != TitleClass.HONORIFIC
                && office.title().number() == GrammaticalNumber.SINGULAR
                && (office.complete() || words.get(next).definite());
        return stands ? office : null;
    }

    private MentionCandidate role(TitlePhrase title, int last) {
        return role(title.first(), title, last);
    }

    private MentionCandidate role(int first, TitlePhrase title, int last) {
        boolean honorific = title.title().titleClass() == TitleClass.HONORIFIC;
        boolean definite = honorific || isDefinite(title.first(), last);
        MentionKind kind = definite ? MentionKind.ROLE : MentionKind.GROUP;
        Span span = words.span(first, last);
        return MentionCandidate.of(kind, first, last, span)
                .title(words.span(title.first(), last), title.title().lemma())
                .head(title.title().lemma())
                .words(foldedWords(title.first(), last))
                .country(title.country())
                .gender(gender(first, title))
                .definite(words.get(title.first()).definite() || definite)
                .build();
    }

    /** "السيدة الخطيب": the form of address tells of a woman. */
    private Gender gender(int first, TitlePhrase title) {
        TitlePhrase address = first < title.first() ? titles.parse(first) : null;
        return address != null && address.title().gender() == Gender.FEMININE
                ? Gender.FEMININE
                : title.title().gender();
    }

    /** "محامي ترامب", "زوجة الرئيس بوتين": the person to whom an indefinite title belongs ends the phrase. */
    private int nameComplement(TitlePhrase title) {
        int next = title.last() + 1;
        if (!words.isWord(next)
                || !words.sameParagraph(title.first(), next)
                || words.get(next).hasProclitic()
                || words.match(words.lexicon().bodies(), next) != null) {
            return -1;
        }
        return names.afterEvidence(next);
    }

    private boolean isDefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.isWord(i)) {
                continue;
            }
            Word word = words.get(i);
            if (i > first && word.is(WordClass.PREPOSITION)) {
                return words.get(first).definite();
            }
            boolean known = i > first
                    && (word.is(WordClass.PLACE)
                            || names.afterEvidence(i) >= 0
                            || words.match(words.lexicon().bodies(), i) != null);
            if (word.definite() || known) {
                return true;
            }
        }
        return false;
    }

    /** "مع البرازيلي نيمار": a first name of another language and nothing else, alone. */
    private boolean isForeign(int token) {
        Word word = words.get(token);
        return word.entry().isForeignName() && word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME);
    }

    /** "الأرجنتيني ليونيل ميسي": an adjective of nation as evidence. */
    private MentionCandidate afterAdjective(int first) {
        Word word = words.get(first);
        if (!word.definite()
                || word.entry().nisba() == null
                || !(word.form().endsWith("ي") || word.form().endsWith("يه"))
                || !words.sameParagraph(first, first + 1)
                || !words.isWord(first + 1)) {
            return null;
        }
        int last = names.fromGivenName(first + 1);
        if (last < 0 && !attributes.isAttribute(first)) {
            last = names.unknownRun(first + 1);
        }
        boolean alone =
                opens(first) && isPlainGivenName(first + 1) || !attributes.isAttribute(first) && isForeign(first + 1);
        last = last < 0 && alone ? first + 1 : last;
        return last < 0 || words.get(first + 1).hasProclitic() ? null : named.of(first, first + 1, last, null);
    }

    /** "، الصربي ماركو", "والصربي ماركو", "أشاد الصربي ماركو": not what describes a noun before it. */
    private boolean opens(int adjective) {
        return words.get(adjective).conjunction() != 0
                || words.is(adjective - 1, WordClass.REPORTING_VERB) && !words.is(adjective - 1, WordClass.NOUN)
                || words.sameParagraph(adjective - 1, adjective)
                        && words.token(adjective - 1).isComma();
    }

    private boolean isPlainGivenName(int token) {
        return words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.AMBIGUOUS_NAME)
                && !words.get(token).hasProclitic()
                && !words.get(token).definite();
    }

    private List<String> foldedWords(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(words.get(i).entry().base().form());
            }
        }
        return folded;
    }
}
