package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which classes a word belongs to, by its folded form without the article. */
final class WordTable {

    static final String ARTICLE = "ال";
    private static final String HAMZA = "ء";
    private static final String PROCLITICS = "وفبلك";
    /** With a noun, and with a verb. */
    private static final String MY = "ي";

    private static final String ME = "ني";

    private static final List<String> PRONOUN_SUFFIXES =
            List.of("هما", "ها", "هم", "هن", "كم", "نا", "ني", "ه", "ي", "ك");
    /** Sets of one sort alone, which are asked faster. */
    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

    private static final Set<WordClass> VERBS = EnumSet.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB);
    private static final Set<WordClass> THINGS = EnumSet.of(WordClass.NOUN, WordClass.ORGANIZATION_HEAD);
    private static final Set<WordClass> NAME = EnumSet.of(WordClass.GIVEN_NAME);
    /** "عبدالمهدي": any attribute of God makes a name with عبد, which many write as one word. */
    private static final String SERVANT = "عبدال";

    private static final Set<WordClass> FUTURE = EnumSet.of(WordClass.COMMON_VERB);

    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
    /** Nouns that are there with their article, after which no pronoun can be. */
    private final Set<String> definite = new HashSet<>();
    /** Titles as they are spelt before a complement alone, so that none has an article. */
    private final Set<String> constructTitles = new HashSet<>();

    void add(String form, WordClass wordClass) {
        String folded = Normalizer.fold(form);
        if (!folded.isEmpty()) {
            if (wordClass == WordClass.TITLE) {
                // "المدعو سامر": a title by itself too, besides the prosecutors of something
                constructTitles.remove(folded);
            }
            classes.computeIfAbsent(folded, f -> EnumSet.noneOf(WordClass.class))
                    .add(wordClass);
        }
    }

    /** "حكمي الراية": a title before a complement, in a form that no article can stand before: "الحكمي" is a name. */
    void addConstructTitle(String form) {
        String folded = Normalizer.fold(form);
        Set<WordClass> known = classes.get(folded);
        boolean construct = known == null || !known.contains(WordClass.TITLE) || constructTitles.contains(folded);
        add(form, WordClass.TITLE);
        if (construct) {
            constructTitles.add(folded);
        }
    }

    /** A noun or adjective with its duals and sound plurals in both cases. */
    void addNominal(String form, WordClass wordClass) {
        String folded = Normalizer.fold(form);
        if (folded.contains(" ") || folded.isEmpty()) {
            return;
        }
        add(folded, wordClass);
        boolean feminine = form.endsWith("ة");
        String stem = feminine ? folded.substring(0, folded.length() - 1) + "ت" : folded;
        if (folded.endsWith("ون") && folded.length() > 4) {
            String plural = folded.substring(0, folded.length() - 2);
            add(plural + "ين", wordClass);
            add(plural + "و", wordClass);
            add(plural + "ي", wordClass);
            return;
        }
        if (folded.endsWith("ات") && folded.length() > 4) {
            return;
        }
        add(stem + "ان", wordClass);
        add(stem + "ين", wordClass);
        if (!feminine) {
            add(stem + "ا", wordClass);
        }
    }

    /** A noun that is one with its article alone, "الوجهة", and its dual. */
    void addDefinite(String form) {
        add(form, WordClass.NOUN);
        definite.add(Normalizer.fold(form));
        if (form.endsWith("ة")) {
            String stem = form.substring(0, form.length() - 1);
            add(stem + "تان", WordClass.NOUN);
            add(stem + "تين", WordClass.NOUN);
        }
    }

    /** The sound plural of a feminine adjective, unless it is another word already, or one with a proclitic: "لأزمات". */
    void addPlural(String feminine, WordClass wordClass) {
        Inflector.femininePlural(feminine).stream()
                .map(Normalizer::fold)
                .filter(p -> !classes.containsKey(p) && !classes.containsKey(withoutProclitic(p)))
                .forEach(p -> add(p, wordClass));
    }

    /**
     * "ناشطات" of ناشطة; none where that is the plural of a thing, as مستوطنات are settlements and no settlers, or where it
     * would be with a proclitic: "وآليات" of والية.
     */
    List<String> pluralOfWomen(String feminine) {
        return Inflector.femininePlural(feminine).stream()
                .filter(p -> !isThing(Normalizer.fold(p)) && !isThing(withoutProclitic(Normalizer.fold(p))))
                .toList();
    }

    private static String withoutProclitic(String folded) {
        return PROCLITICS.indexOf(folded.charAt(0)) < 0 ? folded : folded.substring(1);
    }

    private boolean isThing(String folded) {
        Set<WordClass> known = classes.get(folded);
        return known != null && !Collections.disjoint(known, THINGS);
    }

    /** Classes of a form as it stands, or with a pronoun suffix taken off; empty for an unknown word. */
    Set<WordClass> of(String folded) {
        return of(folded, true);
    }

    /**
     * The same.
     *
     * @param article whether ال in front may be the article
     */
    Set<WordClass> of(String folded, boolean article) {
        Set<WordClass> known = classes.get(folded);
        String base = article ? withoutArticle(folded) : folded;
        Set<WordClass> definite = base.length() == folded.length() ? NONE : union(known, nominal(base));
        if (!definite.isEmpty()) {
            return definite;
        }
        if (known != null) {
            return known;
        }
        Set<WordClass> future = future(folded);
        if (!future.isEmpty()) {
            return future;
        }
        for (String suffix : PRONOUN_SUFFIXES) {
            if (folded.endsWith(suffix) && folded.length() - suffix.length() >= 2) {
                Set<WordClass> suffixed = suffixed(folded.substring(0, folded.length() - suffix.length()), suffix);
                if (!suffixed.isEmpty()) {
                    return suffixed;
                }
            }
        }
        return folded.startsWith(SERVANT) && folded.length() > SERVANT.length() + 1 ? NAME : NONE;
    }

    /** "الخاصة" is no adverb, "الكان" no verb, "الذي" no "ذي يزن": of the closed classes only quantifiers take the article. */
    private Set<WordClass> nominal(String form) {
        Set<WordClass> bare = classes.get(form);
        boolean construct = constructTitles.contains(form);
        if (bare == null || !construct && bare.stream().noneMatch(WordTable::isWithoutArticle)) {
            return bare;
        }
        EnumSet<WordClass> nominal = EnumSet.copyOf(bare);
        if (construct) {
            nominal.remove(WordClass.TITLE);
        }
        nominal.removeIf(WordTable::isWithoutArticle);
        if (bare.contains(WordClass.PREPOSITION)) {
            // "الحتي" tells no time as "حتى" does.
            nominal.remove(WordClass.TIME);
        }
        return nominal;
    }

    private static boolean isWithoutArticle(WordClass wordClass) {
        return wordClass == WordClass.REPORTING_VERB
                || wordClass == WordClass.COMMON_VERB
                || wordClass == WordClass.NAME_PARTICLE
                || wordClass.isFunctionWord()
                        && wordClass != WordClass.QUANTIFIER
                        && wordClass.ordinal() < WordClass.MANNER.ordinal();
    }

    /** "سيعلن": a verb in the present with the س of the future; it is no cue, but still a verb. */
    private Set<WordClass> future(String folded) {
        // "سيصل", "ستقف": of the first person only with more letters, since names begin like it
        String persons = folded.length() > 4 ? "يتنا" : folded.length() == 4 ? "يت" : "";
        boolean possible = !persons.isEmpty() && folded.charAt(0) == 'س' && persons.indexOf(folded.charAt(1)) >= 0;
        Set<WordClass> present = possible ? classes.get(folded.substring(1)) : null;
        boolean verb = present != null
                && (present.contains(WordClass.COMMON_VERB) || present.contains(WordClass.REPORTING_VERB));
        return verb ? FUTURE : NONE;
    }

    /** Whether the form is known only after a pronoun suffix is taken off. */
    boolean hasPronoun(String folded) {
        return !classes.containsKey(folded)
                && !isDefinite(folded)
                && future(folded).isEmpty()
                && !of(folded).isEmpty();
    }

    /** "الوزير", but not "ألقاه", which is written as if it began with the article. */
    private boolean isDefinite(String folded) {
        String base = withoutArticle(folded);
        return base.length() != folded.length() && !of(base).isEmpty();
    }

    private static Set<WordClass> union(Set<WordClass> one, Set<WordClass> other) {
        if (one == null || other == null) {
            return one != null ? one : other != null ? other : NONE;
        }
        EnumSet<WordClass> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private Set<WordClass> suffixed(String stem, String suffix) {
        // A single letter is too little evidence of a pronoun on anything but a well-known noun or verb.
        if (suffix.length() == 1 && stem.length() < 3) {
            return NONE;
        }
        EnumSet<WordClass> found = EnumSet.noneOf(WordClass.class);
        addSuffixable(stem, found);
        found.addAll(future(stem));
        if (stem.endsWith("ت") && stem.length() > 2) {
            addSuffixable(stem.substring(0, stem.length() - 1) + "ه", found);
        }
        if (stem.endsWith("و") && stem.length() > 2) {
            addSuffixable(stem + "ا", found);
        }
        if (stem.endsWith("ا") && stem.length() > 2) {
            addSuffixable(stem.substring(0, stem.length() - 1) + "ي", found);
        }
        // "حلفاؤها", "حلفائها" of حلفاء: within a word the hamza takes a carrier.
        if ((stem.endsWith("او") || stem.endsWith("اي")) && stem.length() > 3) {
            addSuffixable(stem.substring(0, stem.length() - 1) + HAMZA, found);
        }
        if (suffix.equals(MY)) {
            found.removeAll(VERBS);
        } else if (suffix.equals(ME)) {
            found.retainAll(stem.length() > 2 ? VERBS : NONE);
        }
        return found;
    }

    private void addSuffixable(String stem, EnumSet<WordClass> found) {
        Set<WordClass> known = classes.get(stem);
        if (known == null || definite.contains(stem)) {
            return;
        }
        for (WordClass c : known) {
            switch (c) {
                case NOUN,
                        VERBAL_NOUN,
                        COMMON_VERB,
                        REPORTING_VERB,
                        TITLE,
                        GROUP_HEAD,
                        ORGANIZATION_HEAD,
                        STATEMENT_NOUN,
                        CLAIM,
                        STANCE,
                        OFFER,
                        IMAGE,
                        COURTESY,
                        TIME -> found.add(c);
                case PREPOSITION, COMPLEMENTIZER, QUANTIFIER -> found.add(c);
                default -> {}
            }
        }
    }

    static String withoutArticle(String folded) {
        return folded.length() > 3 && folded.startsWith(ARTICLE) ? folded.substring(2) : folded;
    }
}
