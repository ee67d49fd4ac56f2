package io.isnad.extraction.coreference;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles that stand beside names in an article, with those who hold them. */
final class HeldTitles {

    /** "نظيره التركي": holds the title of whom the pronoun means, in another country. */
    static final String COUNTERPART = "نظير";

    /** A title is compared with so many others before and after it, so that time stays linear. */
    private static final int FARTHEST = 100;

    private final Words words;
    private final PossessedTitles possessed;
    private final OfUnitedNations ofUnitedNations;
    private final NationWords nations;
    private final SpokenForBodies principals;
    private final Map<String, List<Held>> byLemma = new HashMap<>();
    /** Of those that were asked for. */
    private final Map<String, List<Held>> byBeginning = new HashMap<>();

    private final Map<String, List<Held>> byWord = new HashMap<>();
    private final Map<Cluster, List<Held>> byPerson = new HashMap<>();

    /**
     * A title beside a name.
     *
     * @param place the person's place among all
     * @param person whom it names
     * @param start where the mention begins
     * @param lemma of the title's head
     * @param words the title's words, the head first
     * @param country of an adjective of nation in it that is the person's, or null
     * @param body the usual name of whom a spokesman speaks for, or null
     */
    record Held(int place, Cluster person, int start, String lemma, Set<String> words, Country country, String body) {

        Held(int place, Cluster person, int start, String lemma, Set<String> words, Country country) {
            this(place, person, start, lemma, words, country, null);
        }

        String head() {
            return words.isEmpty() ? "" : words.iterator().next();
        }
    }

    /**
     * The titles of an article.
     *
     * @param words the document
     * @param persons all named persons
     * @param apart titles that stand apart after their names
     * @param possessed titles whose body a pronoun tells
     */
    HeldTitles(Words words, List<Cluster> persons, AppositiveTitles apart, PossessedTitles possessed) {
        this.words = words;
        this.possessed = possessed;
        this.ofUnitedNations = new OfUnitedNations(words.lexicon());
        this.nations = new NationWords(words.lexicon());
        this.principals = new SpokenForBodies(words);
        TitlesAround around = new TitlesAround(words, this::wordsOf);
        List<Held> titles = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (MentionCandidate naming : persons.get(i).mentions()) {
                if (naming.name() != null && naming.title() != null) {
                    titles.add(held(i, persons.get(i), naming, naming.titleLemma(), naming.title()));
                }
                for (TitlesAround.Told told : around.of(naming)) {
                    titles.add(new Held(i, persons.get(i), told.start(), told.lemma(), told.words(), null));
                }
                for (MentionCandidate title : naming.name() == null ? List.<MentionCandidate>of() : apart.of(naming)) {
                    titles.add(standingApart(i, persons.get(i), title));
                }
            }
        }
        titles.sort(Comparator.comparingInt(Held::start));
        Held last = null;
        for (Held title : titles) {
            boolean another = COUNTERPART.equals(title.lemma()) && last != null;
            Held held = another ? asCounterpart(title, last) : title;
            last = held;
            byLemma.computeIfAbsent(held.lemma(), l -> new ArrayList<>()).add(held);
            byPerson.computeIfAbsent(held.person(), p -> new ArrayList<>()).add(held);
            // "الرئيس" alone is rather the one whose counterpart the other is
            for (String word : held.words()) {
                if (!another || !word.equals(held.head())) {
                    byWord.computeIfAbsent(word, l -> new ArrayList<>()).add(held);
                }
            }
        }
    }

    private Held standingApart(int place, Cluster person, MentionCandidate title) {
        return held(place, person, title, title.title() != null ? title.titleLemma() : title.head(), title.span());
    }

    private Held held(int place, Cluster person, MentionCandidate mention, String lemma, Span title) {
        PossessedTitles.Whole whole = possessed.whole(firstToken(title), title.end());
        Set<String> told = whole == null ? possessed.words(firstToken(title), title.end()) : whole.words();
        return new Held(
                place,
                person,
                mention.span().start(),
                whole == null || whole.lemma() == null ? lemma : whole.lemma(),
                told == null ? wordsOf(title) : ofUnitedNations.told(told),
                isOfTeam(title) ? null : mention.country(),
                bodyOf(title));
    }

    /** "مدرب المنتخب العراقي": the nation is the team's, and tells nothing of who trains it. */
    private boolean isOfTeam(Span title) {
        for (int i = firstToken(title) + 1; i < words.size() && words.token(i).start() < title.end(); i++) {
            OrganizationHead head = words.get(i).entry().organizationHead();
            if (head != null && head.organizationClass() == OrganizationClass.CLUB) {
                return true;
            }
        }
        return false;
    }

    /** The title before with the nation of this one. */
    private Held asCounterpart(Held title, Held before) {
        Set<String> taken = new LinkedHashSet<>(before.words());
        taken.removeIf(this::isNation);
        title.words().stream().filter(this::isNation).forEach(taken::add);
        return new Held(title.place(), title.person(), title.start(), before.lemma(), taken, title.country());
    }

    private boolean isNation(String word) {
        return nation(word) != null;
    }

    /** The country that a title's word without its article names, or whose adjective it is; or null. */
    Country nation(String word) {
        return nations.of(word);
    }

    /** Those whose heads have this dictionary form, in the order of the text. */
    List<Held> ofLemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** The same of several dictionary forms, and perhaps of longer ones that begin with them. */
    List<Held> ofLemmas(List<String> lemmas, boolean longer) {
        if (lemmas.size() == 1) {
            return longer ? headedBy(lemmas.get(0)) : ofLemma(lemmas.get(0));
        }
        return lemmas.stream()
                .flatMap(l -> (longer ? headedBy(l) : ofLemma(l)).stream())
                .sorted(Comparator.comparingInt(Held::start))
                .toList();
    }

    /** Those whose heads have this dictionary form or a longer one that begins with it, in the order of the text. */
    List<Held> headedBy(String lemma) {
        return byBeginning.computeIfAbsent(lemma, this::findHeadedBy);
    }

    private List<Held> findHeadedBy(String lemma) {
        return byLemma.entrySet().stream()
                .filter(e -> e.getKey().equals(lemma) || e.getKey().startsWith(lemma + " "))
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparingInt(Held::start))
                .toList();
    }

    /** The titles nearest to an offset. */
    static List<Held> near(List<Held> titles, int offset) {
        int low = 0;
        int high = titles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (titles.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return titles.subList(Math.max(0, low - FARTHEST), Math.min(titles.size(), low + FARTHEST));
    }

    /** Those in which the word stands, in the order of the text. */
    List<Held> withWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Whether a title of the person with this head tells the nation. */
    boolean isOf(Country country, String lemma, Cluster person) {
        return of(person).stream()
                .anyMatch(h -> h.country() != null
                        && h.country().iso().equals(country.iso())
                        && h.lemma().equals(lemma));
    }

    /** Whether titles of the person with this head tell of other nations alone. */
    boolean isOfAnother(Country country, String lemma, Cluster person) {
        return !isOf(country, lemma, person)
                && of(person).stream()
                        .anyMatch(h -> h.country() != null && h.lemma().equals(lemma));
    }

    /** Those of a person. */
    List<Held> of(Cluster person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** The words of a title without their articles, in their order; a nation that several words tell is one. */
    Set<String> wordsOf(Span title) {
        Set<String> set = new LinkedHashSet<>();
        for (int i = firstToken(title); i < words.size() && words.token(i).start() < title.end(); i++) {
            i = words.isWord(i) ? nations.tell(words, i, set) : i;
        }
        return ofUnitedNations.told(set);
    }

    /** The usual name of whom a spokesman speaks for, whatever the title calls it; null where it names no body with a fixed name. */
    String bodyOf(Span title) {
        return principals.usualName(firstToken(title), title.end());
    }

    /** The words of a title without what praises its holder: "الفنانة المثيرة للجدل" of an actress who is not called so elsewhere. */
    Set<String> identifying(Span title) {
        Set<String> set = wordsOf(title);
        set.removeIf(w -> words.lexicon().isAmong(WordSet.PRAISING, w));
        return set;
    }

    /** How many words a title's dictionary form has; one where there is none. */
    static int wordsIn(String lemma) {
        return lemma == null ? 1 : lemma.split(" ").length;
    }

    /** The token in which the title begins, perhaps after a proclitic. */
    private int firstToken(Span title) {
        int first = words.document().tokenAtOrAfter(title.start());
        return first > 0 && words.token(first - 1).end() > title.start() ? first - 1 : first;
    }

    /**
     * Whether nothing but adjectives follow the title: "النجمة التونسية", "رئيس الوزراء".
     *
     * @param role the title alone
     * @param modified whether they may be such as make it another office: "المدير المساعد"
     */
    boolean isBare(MentionCandidate role, boolean modified) {
        Span title = role.title();
        int head = wordsIn(role.titleLemma());
        for (int i = firstToken(title) + head;
                i < words.size() && words.token(i).start() < title.end();
                i++) {
            Word word = words.get(i);
            boolean adjective = word.is(WordClass.NISBA)
                    || word.is(WordClass.ADJECTIVE) && (modified || !word.is(WordClass.MODIFIER));
            // "الناطق باسم الخارجية": a ministry, spelt like an adjective
            if (!word.definite() || !adjective || word.is(WordClass.PORTFOLIO)) {
                return false;
            }
        }
        return true;
    }

    /** The same without adjectives of nation and names of countries. */
    Set<String> withoutNation(Set<String> title) {
        Set<String> rest = new LinkedHashSet<>(title);
        rest.removeIf(this::isNation);
        return rest;
    }
}
