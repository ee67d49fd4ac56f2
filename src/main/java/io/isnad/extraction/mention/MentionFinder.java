package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Finds every mention of a document: first by form, then bare last names of the persons so found. */
public final class MentionFinder {

    /** What a mention may begin with, besides words with which a phrase of some tables begins. */
    private static final WordClasses BEGINNINGS = WordClasses.of(EnumSet.of(
            WordClass.GIVEN_NAME,
            WordClass.NAME_PARTICLE,
            WordClass.PORTFOLIO,
            WordClass.QUANTIFIER,
            WordClass.GROUP_HEAD,
            WordClass.STATEMENT_NOUN));

    /** What else some of them begin with, and things that are named after persons. */
    private static final WordClasses OTHER_BEGINNINGS =
            WordClasses.of(WordClass.TIME, WordClass.DEMONSTRATIVE, WordClass.EPONYMOUS);

    private static final WordClasses NO_NAMES = WordClasses.of(WordClass.PLACE, WordClass.NISBA, WordClass.TIME);
    private static final WordClasses HARDLY_NAMES = WordClasses.of(WordClass.NOUN, WordClass.ADJECTIVE);

    private static final int SHORTEST_LAST_NAME = 3;
    private static final String CLITICS = "وفبلك";
    private static final int MOST_CLITICS = 2;

    private final Words words;
    /** What begins mentions by itself and the tables whose phrases do, a bit each. */
    private final long tables;
    /** The same with those of places, in whose names there are no mentions. */
    private final long openings;

    private final NameParser names;
    private final Eponyms eponyms;
    private final PersonNames named;
    private final PersonRecognizer persons;
    private final OrganizationRecognizer organizations;
    private final GroupRecognizer groups;
    private final ListedNames listed;
    private final LastNamesAlone alone;
    private final NamedSources sources;
    private final MediumNames media;
    private final WomenInOffice women;
    /** What the words at a token show by themselves, whoever else is named in the document. */
    private final MentionCandidate[] byForm;
    /** Bare last names at the tokens where a first look has found them: the same ones again, so that none seems new. */
    private final MentionCandidate[] bareNames;
    /** Tokens in the names of persons after whom things are named. */
    private final boolean[] eponymous;

    public MentionFinder(Words words) {
        this.words = words;
        this.tables = Openings.MENTION
                | FixedNames.tables(words.lexicon())
                | words.lexicon().titles().bit()
                | words.lexicon().givenNames().bit()
                | words.lexicon().groupHeads().bit();
        this.openings = tables | words.lexicon().places().bit();
        this.names = new NameParser(words);
        this.eponyms = new Eponyms(words, names);
        WholeBodies bodies = new WholeBodies(words);
        TitleParser titles = new TitleParser(words, names, eponyms, bodies);
        this.named = new PersonNames(words, new Apposition(words, names, titles));
        this.persons = new PersonRecognizer(words, names, titles, named);
        this.organizations = new OrganizationRecognizer(words, names, persons, eponyms, bodies);
        this.groups = new GroupRecognizer(words, names, titles, organizations);
        this.sources = new NamedSources(words, names, named);
        this.media = new MediumNames(words);
        this.women = new WomenInOffice(words);
        this.byForm = new MentionCandidate[words.size()];
        this.bareNames = new MentionCandidate[words.size()];
        this.eponymous = new boolean[words.size()];
        this.listed = new ListedNames(words, names, byForm);
        this.alone = new LastNamesAlone(words);
        findByForm();
    }

    /** All mentions; of those that begin at the same token the longest, where equally long the surest. */
    public MentionTable find() {
        return find(List.of());
    }

    /** The same with speakers, whose names only their clauses give away, so that later mentions by last name are found too. */
    public MentionTable find(List<MentionCandidate> speakers) {
        MentionCandidate[] byToken = byForm.clone();
        VerbsInNames verbs = new VerbsInNames(words, byForm);
        for (int i = 0; i < byToken.length; i++) {
            byToken[i] = verbs.begins(byToken[i]) ? null : byToken[i];
        }
        NamesOfBodies bodies = new NamesOfBodies(byToken);
        for (MentionCandidate speaker : speakers) {
            byToken[speaker.first()] = bodies.rather(speaker);
        }
        lastNames(byToken);
        return new MentionTable(words, byToken, names, named);
    }

    private void findByForm() {
        for (int i = 0; i < words.size(); i++) {
            if (beginsNothing(i)) {
                continue;
            }
            int eponym = Math.max(eponyms.nameEnd(i), placeEnd(i));
            if (eponym > i) {
                Arrays.fill(eponymous, i + 1, eponym + 1, true);
            }
            byForm[i] = eponymous[i] || !mayBegin(i) ? null : best(i);
            byForm[i] = women.shown(byForm[i] == null && !eponymous[i] ? listed.at(i) : byForm[i]);
            if (media.isNamed(byForm[i])) {
                Arrays.fill(eponymous, i + 1, byForm[i].last() + 1, true);
            }
        }
    }

    /** Whether neither a mention nor a name of places or things may begin with the token, as with most. */
    private boolean beginsNothing(int token) {
        return !words.mayMatchAny(openings, token)
                && !words.isAny(token, BEGINNINGS)
                && !words.isAny(token, OTHER_BEGINNINGS)
                && !EastAsianNames.mayOpenUnlisted(words, token);
    }

    /** "ساو باولو": the last token of a place's name, in which nobody else is named. */
    private int placeEnd(int token) {
        var place = words.match(words.lexicon().places(), token);
        return place == null ? -1 : place.last();
    }

    /** A first look at what every recogniser looks at first: with most words no mention begins. */
    private boolean mayBegin(int token) {
        Word word = words.get(token);
        return words.mayMatchAny(tables, token)
                || words.isAny(token, BEGINNINGS)
                || word.is(WordClass.TIME) && words.isAmong(token, WordSet.LATTER)
                || word.is(WordClass.DEMONSTRATIVE) && words.isTokenAmong(token, WordSet.THESE)
                || EastAsianNames.mayOpenUnlisted(words, token) && names.mayBegin(token);
    }

    private MentionCandidate best(int token) {
        MentionCandidate person = persons.at(token);
        MentionCandidate organization = organizations.at(token);
        MentionCandidate either = isWhole(organization, person) ? organization : longer(person, organization);
        MentionCandidate group = named.isLikeTitle(person) ? null : sources.named(groups.at(token));
        return named.withPlace(person, longer(either, group));
    }

    /** "جنرال موتورز": a body's fixed name of several words, which looks like a title with a name. */
    private static boolean isWhole(MentionCandidate body, MentionCandidate person) {
        return body != null
                && body.body() != null
                && body.last() > body.first()
                && (person == null || person.last() <= body.last());
    }

    private static MentionCandidate longer(MentionCandidate one, MentionCandidate other) {
        return one == null || other != null && other.last() > one.last() ? other : one;
    }

    /** Later mentions of a person by the last name, or by the first where the article does so. */
    private void lastNames(MentionCandidate[] byToken) {
        KnownNames names = new KnownNames(words, byToken);
        Map<String, Gender> known = names.genders();
        if (known.isEmpty()) {
            return;
        }
        boolean[] covered = coveredByNames(byToken);
        LastNamesOfTwoWords twoWords = new LastNamesOfTwoWords(words, byToken);
        for (int i = 0; i < byToken.length; i++) {
            if (byToken[i] != null && isHers(byToken[i], known)) {
                byToken[i] = byToken[i].withGender(Gender.FEMININE);
            }
            MentionCandidate two = covered[i] ? null : twoWords.at(i, byToken[i]);
            if (two != null) {
                byToken[i++] = two;
            } else if (!covered[i] && !eponymous[i] && words.isWord(i)) {
                boolean joinsName = i > 0 && byToken[i - 1] != null && byToken[i - 1].isNamedPerson();
                boolean mayBeName = !isOrdinaryWord(words.get(i))
                        || joinsName && joins(i)
                        || names.isAfterItsParticle(i)
                        || alone.is(i) && known.containsKey(words.get(i).form());
                MentionCandidate bare = same(i, mayBeName ? bareName(i, known) : null);
                if (bare != null && (byToken[i] == null || byToken[i].last() <= bare.last())) {
                    i = names.place(bare, byToken);
                }
            }
        }
    }

    /** "قالت نيفين مسعد …. وتابعت «مسعد»": a man's name after what a woman does, who has it from her father. */
    private boolean isHers(MentionCandidate name, Map<String, Gender> known) {
        boolean his = name.kind() == MentionKind.NAME
                && name.first() == name.last()
                && name.gender() == Gender.MASCULINE
                && known.getOrDefault(name.nameWords().get(0), Gender.MASCULINE) != Gender.MASCULINE;
        int before = his ? name.first() - 1 : -1;
        int verb = before > 0 && !words.isWord(before) ? before - 1 : before;
        return verb >= 0
                && words.sameParagraph(verb, name.first())
                && words.isWord(verb)
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.form().gender() == Gender.FEMININE);
    }

    private MentionCandidate same(int token, MentionCandidate bare) {
        MentionCandidate before = bare == null ? null : bareNames[token];
        boolean same = before != null
                && before.span().equals(bare.span())
                && before.gender() == bare.gender()
                && before.nameWords().equals(bare.nameWords());
        bareNames[token] = same ? before : bare;
        return bareNames[token];
    }

    private static boolean[] coveredByNames(MentionCandidate[] byToken) {
        boolean[] covered = new boolean[byToken.length];
        for (MentionCandidate c : byToken) {
            if (c != null && c.isNamedPerson()) {
                for (int i = c.first(); i <= c.last(); i++) {
                    covered[i] = covered[i] || c.name().contains(tokenSpan(c, i));
                }
            }
        }
        return covered;
    }

    private static Span tokenSpan(MentionCandidate c, int token) {
        return token == c.first() ? c.span() : c.name();
    }

    /** "سامر وجمال": a word joined to a name before it. */
    private boolean joins(int token) {
        Word word = words.get(token);
        return word.conjunction() == 'و' && !word.isFunctionWord();
    }

    private MentionCandidate bareName(int token, Map<String, Gender> known) {
        Word word = words.get(token);
        boolean withArticle = word.definite() && word.unknown() && known.containsKey(word.base());
        String whole = word.token().folded();
        String form = withArticle || known.containsKey(word.form()) ? word.form() : withoutClitic(word, known);
        form = form == null && !word.definite() && known.containsKey(whole) ? whole : form;
        if (form == null || form.length() < SHORTEST_LAST_NAME) {
            return null;
        }
        int cut = word.form().length() - form.length();
        Span span = cut == 0
                ? word.span()
                : new Span(
                        cut < 0 ? word.token().start() : word.start() + cut,
                        word.token().end());
        return MentionCandidate.of(MentionKind.NAME, token, token, span)
                .name(span, List.of(form))
                .gender(known.getOrDefault(form, known.getOrDefault(word.base(), Gender.UNKNOWN)))
                .build();
    }

    private static String withoutClitic(Word word, Map<String, Gender> known) {
        String form = word.token().folded();
        int cut = 0;
        while (word.unknown()
                && cut < MOST_CLITICS
                && form.length() - cut > SHORTEST_LAST_NAME
                && CLITICS.indexOf(form.charAt(cut)) >= 0) {
            cut++;
            String rest = form.substring(cut);
            if (known.containsKey(rest)) {
                return rest;
            }
        }
        return null;
    }

    /** A word of the language that is also somebody's name here counts as the name only where nothing else fits. */
    private static boolean isOrdinaryWord(Word word) {
        return word.isFunctionWord()
                || word.is(WordClass.REPORTING_VERB)
                || !word.is(WordClass.FAMILY_NAME)
                        && (word.isAny(NO_NAMES) || !word.definite() && word.isAny(HARDLY_NAMES));
    }
}
