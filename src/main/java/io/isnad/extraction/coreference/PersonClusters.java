package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ActorScope;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons by their names. A name belongs to a person whose full name ends with it ("بوتين", "حسني مبارك"), or begins with it
 * where the article calls somebody by the first name; of several the one mentioned last whose gender the verb before it has.
 */
final class PersonClusters {

    private static final String ARTICLE = "ال";
    /** A form of address, and a given name. */
    private static final String MISTER = "السيد";

    private static final Set<String> SON_OF = Set.of("بن", "ابن", "بنت");

    /** Of persons whom a name fits no more are told apart, so that time stays linear. */
    private static final int MOST_FITTING = 10;

    // What weighs more than any place in an article.
    private static final int BETTER_NAME = 20_000_000;
    private static final int AGREEING = 10_000_000;

    private final boolean shortened;
    private final Lexicon lexicon;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final NameIndex byWord = new NameIndex();
    /** Whom a whole name was found to fit; forgotten once there is another person, or a longer name of one. */
    private final Map<List<String>, List<Integer>> found = new HashMap<>();
    /** Whom another name means that the article says somebody has. */
    private final Map<List<String>, Integer> nicknames = new HashMap<>();

    private final Nicknames others;
    private final TellingVerbs verbs;

    /**
     * No persons yet.
     *
     * @param words the document
     * @param others other names that the article says somebody has
     * @param shortened whether a part of a name, or another spelling of it, refers to the person with the whole name
     */
    PersonClusters(Words words, Nicknames others, boolean shortened) {
        this.others = others;
        this.lexicon = words.lexicon();
        this.verbs = new TellingVerbs(words);
        this.shortened = shortened;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** Adds all full names first, then the bare ones. */
    void addAll(List<MentionCandidate> mentions) {
        for (MentionCandidate m : mentions) {
            if ((spelt(m).size() > 1 || !shortened) && !isAddressed(m)) {
                addFull(m);
            }
        }
        for (MentionCandidate m : mentions) {
            if (isAddressed(m)) {
                addAddressed(m);
            }
        }
        for (MentionCandidate m : mentions) {
            if (spelt(m).size() == 1 && shortened) {
                addBare(m);
            }
        }
    }

    /** "السيد البحر": a word of the language that is somebody's last name, or the name of another. */
    private boolean isAddressed(MentionCandidate mention) {
        List<String> name = mention.nameWords();
        return shortened && name.size() == 2 && name.get(0).equals(MISTER);
    }

    /** Adds the name to the one person who has that last name; else to nobody else. */
    private void addAddressed(MentionCandidate mention) {
        String last = mention.nameWords().get(1);
        List<Integer> bearers = byWord.alike(List.of(last)).stream()
                .filter(person -> names.get(person).size() > 1
                        && names.get(person).get(names.get(person).size() - 1).equals(last)
                        && !names.get(person).get(0).equals(MISTER)
                        && clusters.get(person).gender().agreesWith(mention.gender()))
                .toList();
        if (bearers.size() == 1) {
            clusters.get(bearers.get(0)).refer(mention);
        } else {
            addFull(mention);
        }
    }

    private boolean opensTwoWords(String word) {
        return lexicon.isAmong(WordSet.MAN, word);
    }

    /** The words of a name, with those together that some write apart: "عبد العزيز" and "عبدالعزيز", "أبو زيد" and "أبوزيد". */
    private List<String> spelt(MentionCandidate mention) {
        List<String> words = mention.nameWords();
        if (words.size() < 2 || words.stream().noneMatch(this::opensTwoWords)) {
            return words;
        }
        List<String> spelt = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean joined = i + 1 < words.size() && opensTwoWords(words.get(i));
            spelt.add(joined ? words.get(i) + words.get(++i) : words.get(i));
        }
        return spelt;
    }

    /** Whether the name is known to be another one of somebody's, to whom it is added. */
    private boolean addNickname(MentionCandidate mention, List<String> name) {
        MentionCandidate owner = shortened ? others.ownerOf(mention) : null;
        Integer known = owner == null ? null : called(owner, spelt(owner));
        if (known != null) {
            nicknames.put(name, known);
        }
        Integer person = nicknames.get(name);
        if (person != null) {
            clusters.get(person).add(mention);
        }
        return person != null;
    }

    private void addFull(MentionCandidate mention) {
        List<String> name = spelt(mention);
        if (addNickname(mention, name)) {
            return;
        }
        Integer person = called(mention, name);
        if (person == null) {
            open(mention, ActorScope.GLOBAL);
            return;
        }
        clusters.get(person).add(mention);
        if (name.size() > names.get(person).size()) {
            names.set(person, name);
            byWord.add(name, person);
            found.clear();
        }
    }

    /** The person whom the name of the mention fits; of several to whose names it belongs, the likeliest; or null. */
    private Integer called(MentionCandidate mention, List<String> name) {
        List<Integer> fitting = found.computeIfAbsent(name, this::fitting);
        Integer best = fitting.isEmpty() ? null : fitting.get(0);
        int bestScore = -1;
        for (int i = 0; fitting.size() > 1 && i < fitting.size(); i++) {
            int person = fitting.get(i);
            int score = score(mention, clusters.get(person), names.get(person).equals(name));
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        return best;
    }

    private List<Integer> fitting(List<String> name) {
        return byWord.alike(name).stream()
                .filter(person -> sameName(names.get(person), name))
                .limit(MOST_FITTING)
                .toList();
    }

    /**
     * How likely the mention is to mean the person rather than another whom its name fits as well: one whose name it fits better, then
     * one of the gender that the verb tells, then the one mentioned last.
     */
    private int score(MentionCandidate mention, Cluster person, boolean better) {
        int before = person.lastBefore(mention.span().start());
        boolean agrees = verbs.genderOf(mention).agreesWith(verbs.genderOf(person));
        return (better ? BETTER_NAME : 0) + (agrees ? AGREEING : 0) + before + 1;
    }

    private void open(MentionCandidate mention, ActorScope scope) {
        Cluster cluster = new Cluster(ActorKind.PERSON, scope);
        cluster.add(mention);
        clusters.add(cluster);
        names.add(spelt(mention));
        byWord.add(spelt(mention), names.size() - 1);
        found.clear();
    }

    /** One name in the other: all words of the shorter in order, with the same last word or the same first two. */
    private boolean sameName(List<String> one, List<String> other) {
        if (!shortened) {
            return one.equals(other);
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (isSon(shorter) && !NameIndex.alike(shorter.get(0), longer.get(0))) {
            // "سلمان بن عبد العزيز" is the father of "فيصل بن سلمان بن عبد العزيز".
            return false;
        }
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && NameIndex.alike(word, shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private void addBare(MentionCandidate mention) {
        if (addNickname(mention, spelt(mention))) {
            return;
        }
        String word = spelt(mention).get(0);
        Cluster best = null;
        int bestScore = -1;
        for (int i : byWord.alike(spelt(mention))) {
            List<String> name = names.get(i);
            boolean last = !endsWithFather(name)
                    && (NameIndex.alike(name.get(name.size() - 1), word)
                            || isWithoutArticle(name.get(name.size() - 1), word));
            boolean part = last
                    || name.get(0).equals(word)
                    || !endsWithFather(name) && name.contains(word) && !isGivenName(word);
            if (!last && !part || !clusters.get(i).gender().agreesWith(mention.gender())) {
                continue;
            }
            int score = score(mention, clusters.get(i), last);
            if (score > bestScore) {
                best = clusters.get(i);
                bestScore = score;
            }
        }
        if (best != null) {
            best.add(mention);
        } else {
            open(mention, ActorScope.ARTICLE);
        }
    }

    /** "أحمد سامر الخطيب": by his father's name nobody is called. */
    private boolean isGivenName(String word) {
        WordClasses classes = lexicon.entry(word).classes(false);
        return classes.contains(WordClass.GIVEN_NAME) && !classes.contains(WordClass.FAMILY_NAME);
    }

    private static boolean isSon(List<String> name) {
        return name.size() > 2 && SON_OF.contains(name.get(1));
    }

    /** "ناصر نواصرة" and then "النواصرة". */
    private static boolean isWithoutArticle(String last, String word) {
        return word.equals(ARTICLE + last);
    }

    /** "محمد بن سلمان": the last word is the father's name, by which nobody is called. */
    private static boolean endsWithFather(List<String> name) {
        return name.size() > 2 && SON_OF.contains(name.get(name.size() - 2));
    }
}
