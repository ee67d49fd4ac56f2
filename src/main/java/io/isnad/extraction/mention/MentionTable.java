package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.EndPerToken;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The mentions of a document by the token at which they begin. */
public final class MentionTable {

    private final Words words;
    private final MentionPlaces places;
    private final NameParser names;
    private final PersonNames persons;
    private final NounPhrases phrases;
    private final EndPerToken phraseEnds;
    private final Counted counted;
    private final FixedNames fixed;
    private final NameNeighbours neighbours;
    private final NamesBetweenCommas commas;

    MentionTable(Words words, MentionCandidate[] byToken, NameParser names, PersonNames persons) {
        this.words = words;
        this.places = new MentionPlaces(words, byToken);
        this.names = names;
        this.persons = persons;
        this.phrases = new NounPhrases(words);
        this.phraseEnds = new EndPerToken(words.size(), token -> phrases.end(token, true));
        this.counted = new Counted(words, phrases);
        this.fixed = new FixedNames(words);
        this.neighbours = new NameNeighbours(words);
        this.commas = new NamesBetweenCommas(words, new NameWords(words));
    }

    /** The tokens that were asked about. */
    public AskedTokens asked() {
        return places.asked();
    }

    /** Tokens whose mentions are others in another table of the same document. */
    public BitSet differences(MentionTable other) {
        return places.differences(other.places);
    }

    /** The mention that begins at the token, or null. */
    public MentionCandidate at(int token) {
        return places.at(token);
    }

    /** The mention that begins at the token and stands in no other, or null. */
    public MentionCandidate outermostAt(int token) {
        return places.outermostAt(token);
    }

    /** "الدكتور مدحت نافع", "قوى إعلان الحرية": whether the token belongs to the name of a mention that begins before it. */
    public boolean isInName(int token) {
        return places.isInName(token);
    }

    /** The longest mention that ends at the token and begins no earlier than {@code earliest}, or null. */
    public MentionCandidate endingAt(int token, int earliest) {
        return places.endingAt(token, earliest);
    }

    /** All mentions, by their first tokens. */
    public List<MentionCandidate> all() {
        return places.all();
    }

    /**
     * Whoever is named at a token where grammar wants a speaker, so that weaker evidence will do: an unknown word is then
     * a name, and any noun phrase a source. Null where there is neither.
     *
     * @param anyNoun whether a noun phrase that names neither person nor body will do
     */
    public MentionCandidate speakerAt(int token, boolean anyNoun) {
        MentionCandidate known = at(token);
        if (known != null || !words.isWord(token)) {
            return known;
        }
        Word word = words.get(token);
        int name = word.hasProclitic() ? -1 : nameAt(token);
        if (name >= 0) {
            return persons.of(token, token, name, null);
        }
        return anyNoun ? nounAt(token) : null;
    }

    /** The people whose number begins at the token, as a source that names nobody; null where there are none. */
    public MentionCandidate crowdAt(int token) {
        int last = counted.crowd(token);
        return last < 0 ? null : group(token, last, GrammaticalNumber.PLURAL).withGender(counted.gender(token, last));
    }

    /** The noun phrase that begins at the token, as a source that names nobody; null where there is none. */
    public MentionCandidate nounAt(int token) {
        return words.get(token).preposition() == 0 ? noun(token) : null;
    }

    /** "للمعطيات": the same for a definite noun with its preposition joined to it. */
    public MentionCandidate nounAfterPreposition(int token) {
        return words.get(token).preposition() != 0 && words.get(token).definite() ? noun(token) : null;
    }

    /** "للجنة خبراء": the same for people or a body without article. */
    public MentionCandidate bodyAfterPreposition(int token) {
        boolean body = words.is(token, WordClass.ORGANIZATION_HEAD) || words.is(token, WordClass.GROUP_HEAD);
        return body && words.get(token).preposition() == 'ل' ? noun(token) : null;
    }

    /** What a name in quotation marks that nobody knows stands for; null where it is no name. */
    public MentionCandidate quoted(int first, int last) {
        if (last < first
                || !words.isWord(first)
                || words.get(first).isFunctionWord()
                || !words.sameParagraph(first, last)) {
            return null;
        }
        return MentionCandidate.of(MentionKind.GROUP, first, last, words.span(first, last))
                .words(folded(first, last))
                .build();
    }

    /** Who is meant by a quotation that is a name: "«القسط»". */
    public MentionCandidate named(Quotation name) {
        MentionCandidate known = at(name.firstToken() + 1);
        return known != null && known.last() == name.lastToken() - 1
                ? known
                : quoted(name.firstToken() + 1, name.lastToken() - 1);
    }

    private MentionCandidate noun(int token) {
        Word word = words.get(token);
        int counting = counted.end(token);
        if (counting >= 0) {
            return group(token, counting, GrammaticalNumber.SINGULAR);
        }
        boolean people = counted.arePeople(token);
        boolean noun = !word.isFunctionWord()
                && !word.is(WordClass.TIME)
                && (people
                        || word.is(WordClass.NOUN)
                        || word.is(WordClass.GROUP_HEAD)
                        || word.is(WordClass.ORGANIZATION_HEAD)
                        || word.is(WordClass.TITLE)
                        || word.is(WordClass.NISBA)
                        || word.definite()
                        || word.unknown());
        if (!noun) {
            return null;
        }
        int last = counted.withPeople(token, phrases.end(token, false));
        MentionCandidate ministry = last == token ? fixed.ministryAlone(token) : null;
        return ministry != null
                ? ministry
                : group(token, last, people ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
    }

    private MentionCandidate group(int first, int last, GrammaticalNumber number) {
        return MentionCandidate.of(MentionKind.GROUP, first, last, words.span(first, last))
                .head(words.get(first).base())
                .words(folded(first, last))
                .definite(words.get(first).definite())
                .number(number)
                .build();
    }

    /**
     * The name between commas or before the clause that says who a title or a group means, whose first token is the second argument:
     * "أحد الكتاب، فلان، في صحيفة", "رئيس البعثة في مالي، الفرنسي فلان،"; null where there is none.
     */
    public MentionCandidate namedBy(MentionCandidate subject, int token) {
        boolean unnamed = subject.name() == null
                && subject.kind() != MentionKind.ORGANIZATION
                && subject.number() == GrammaticalNumber.SINGULAR;
        if (!unnamed
                || !words.sameParagraph(subject.first(), token)
                || !words.isWord(token)
                || words.get(token).hasProclitic()) {
            return null;
        }
        MentionCandidate titled = at(token);
        boolean known = titled != null
                && titled.isNamedPerson()
                && (titled.title() != null
                        || titled.name().start() > titled.span().start());
        int whole = commas.last(token, subject.gender());
        if (whole > token) {
            return persons.of(subject, token, whole);
        }
        int last = known ? titled.last() : names.afterEvidence(token);
        last = last < 0 ? names.unknownRun(token) : last;
        Gender gender = known ? titled.gender() : words.get(token).entry().nameGender();
        if (last < token || !gender.agreesWith(subject.gender()) || !neighbours.closeName(token, last)) {
            return null;
        }
        return known ? named(subject, titled) : persons.of(subject, token, last);
    }

    /** The subject, a title or a single source, with the name that follows what is told of it. */
    public MentionCandidate named(MentionCandidate subject, MentionCandidate naming) {
        int first = words.document().tokenAtOrAfter(naming.name().start() + 1) - 1;
        int last = first;
        while (words.token(last).end() < naming.name().end()) {
            last++;
        }
        return persons.of(subject, naming, first, last);
    }

    /** Last token of the noun phrase that begins at the token, which may name anything; past the text the last before. */
    public int phraseEnd(int token) {
        return token < words.size() ? phraseEnds.at(token) : token - 1;
    }

    /** Both mentions as one source: "مؤمني وصالح". */
    public MentionCandidate joint(MentionCandidate first, MentionCandidate second) {
        List<String> folded = new ArrayList<>(first.nameWords());
        folded.addAll(second.nameWords());
        return MentionCandidate.of(
                        MentionKind.GROUP,
                        first.first(),
                        second.last(),
                        new io.isnad.extraction.Span(
                                first.span().start(), second.span().end()))
                .words(folded)
                .number(GrammaticalNumber.PLURAL)
                .build();
    }

    private int nameAt(int token) {
        Word word = words.get(token);
        boolean single = word.is(WordClass.FAMILY_NAME) || word.is(WordClass.GIVEN_NAME);
        boolean ordinary = word.isFunctionWord()
                || word.is(WordClass.NOUN)
                || word.is(WordClass.REPORTING_VERB)
                || word.is(WordClass.TIME);
        int name = single && !ordinary && !isOfMe(token) ? names.afterEvidence(token) : -1;
        if (name >= 0) {
            return name;
        }
        if (isNameByPlace(token)) {
            return Math.max(token + 1, names.afterEvidence(token));
        }
        return word.definite() ? -1 : Math.max(names.unknownRun(token), names.afterVerbLike(token));
    }

    /** "طلب مني البقاء": from me, before what is asked, rather than the woman's name. */
    private boolean isOfMe(int token) {
        return Prepositions.isOfMe(words, token)
                && words.sameParagraph(token, token + 1)
                && (words.is(token + 1, WordClass.NOUN) || words.is(token + 1, WordClass.TITLE))
                && words.get(token + 1).definite();
    }

    /** "قال أشرف القدرة، …": a given name that is another word too, with a last name right before what a speaker has after him. */
    private boolean isNameByPlace(int token) {
        Word word = words.get(token);
        int after = token + 2;
        boolean two = word.is(WordClass.GIVEN_NAME)
                && !word.isFunctionWord()
                && !word.definite()
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.NOUN)
                && !Prepositions.isOfMe(words, token)
                && words.sameParagraph(token, after)
                && words.isWord(token + 1)
                && !words.get(token + 1).hasProclitic()
                && !words.get(token + 1).isFunctionWord();
        if (!two || !words.get(token + 1).definite() && !words.is(token + 1, WordClass.FAMILY_NAME)) {
            return false;
        }
        return !words.isWord(after) && !words.token(after).isTerminator() || words.is(after, WordClass.COMPLEMENTIZER);
    }

    private List<String> folded(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(words.get(i).entry().base().form());
            }
        }
        return folded;
    }
}
