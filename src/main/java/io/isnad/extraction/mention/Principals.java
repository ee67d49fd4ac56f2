package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose name stands after a spokesman's title that ends in another one: "المتحدث باسم الرئيس سامر الخطيب" is the president's
 * name, unless the article calls the president otherwise.
 */
final class Principals {

    private static final String IN_THE_NAME_OF = "باسم";

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    /** The last names right after titles, by the title's dictionary form; null until asked for. */
    private Map<String, Set<String>> lastNames;

    Principals(Words words, NameParser names, TitleParser titles) {
        this.words = words;
        this.names = names;
        this.titles = titles;
    }

    /** Whether the article names another holder of the title than the one with this name. */
    boolean isOther(TitlePhrase principal, List<String> name) {
        if (lastNames == null) {
            lastNames = new HashMap<>();
            find();
        }
        Set<String> known = lastNames.getOrDefault(principal.title().lemma(), Set.of());
        return !known.isEmpty() && !known.contains(name.get(name.size() - 1));
    }

    private void find() {
        for (int i = 0; i < words.size(); i++) {
            boolean title = words.is(i, WordClass.TITLE)
                    && !words.is(i - 1, IN_THE_NAME_OF)
                    && !words.is(i - 1, WordClass.TITLE);
            TitlePhrase phrase = title ? titles.parse(i) : null;
            if (phrase != null && phrase.title().number() == GrammaticalNumber.SINGULAR) {
                int next = phrase.last() + 1;
                int last = words.sameParagraph(i, next) ? names.fromGivenName(next) : -1;
                if (last > next) {
                    lastNames
                            .computeIfAbsent(phrase.title().lemma(), l -> new HashSet<>())
                            .add(words.get(last).form());
                }
            }
        }
    }
}
