package io.isnad.extraction.coreference;

import io.isnad.extraction.text.Memo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Persons by the words of their names, also by words spelt alike: a word is filed under itself and under itself without any
 * one letter, so that words one letter apart meet under one key (symmetric deletion).
 */
final class NameIndex {

    /** Of persons who share a word no more are told, so that time stays linear; another word still tells them apart. */
    private static final int MOST = 100;

    private static final int SHORTEST_MISSPELT = 5;
    private static final String ARTICLE = "ال";

    private static final Memo<List<String>> KEYS = new Memo<>(NameIndex::readKeys);

    private final Map<String, List<Integer>> persons = new HashMap<>();

    /** Files a person under the words of a name. */
    void add(List<String> name, int person) {
        for (String word : name) {
            for (String key : keys(word)) {
                List<Integer> known = persons.computeIfAbsent(key, k -> new ArrayList<>(1));
                if (known.size() < MOST) {
                    known.add(person);
                }
            }
        }
    }

    /** The persons in whose names a word of this name may stand, in their order. */
    List<Integer> alike(List<String> name) {
        List<Integer> alike = new ArrayList<>();
        for (String word : name) {
            for (String key : keys(word)) {
                alike.addAll(persons.getOrDefault(key, List.of()));
            }
            if (word.startsWith(ARTICLE)) {
                alike.addAll(persons.getOrDefault(word.substring(ARTICLE.length()), List.of()));
            }
        }
        alike.sort(null);
        return withoutRepeats(alike);
    }

    /** Of persons in their order each once. */
    private static List<Integer> withoutRepeats(List<Integer> sorted) {
        List<Integer> once = new ArrayList<>(sorted.size());
        Integer last = null;
        for (Integer person : sorted) {
            if (!person.equals(last)) {
                once.add(person);
            }
            last = person;
        }
        return once;
    }

    private static List<String> keys(String word) {
        return KEYS.get(word);
    }

    private static List<String> readKeys(String word) {
        List<String> keys = new ArrayList<>();
        keys.add(word);
        for (int i = 1; word.length() >= SHORTEST_MISSPELT && i < word.length() - 1; i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
        return List.copyOf(keys);
    }

    /** Equal but for one letter within: foreign names are not spelt the same everywhere. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() < SHORTEST_MISSPELT
                || other.length() < SHORTEST_MISSPELT
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return oneLetterApart(one, other) && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    private static boolean oneLetterApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        String restOne = one.substring(i);
        String restOther = other.substring(i);
        return one.length() > other.length()
                ? restOne.substring(1).equals(restOther)
                : one.length() < other.length()
                        ? restOther.substring(1).equals(restOne)
                        : restOne.substring(1).equals(restOther.substring(1));
    }
}
