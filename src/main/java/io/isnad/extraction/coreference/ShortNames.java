package io.isnad.extraction.coreference;

import java.util.ArrayList;
import java.util.List;

/** What bodies are called for short. */
final class ShortNames {

    private static final int LONGEST = 3;

    /** What a body may be called for short: the words after the noun that tells what it is, perhaps after an adjective of it. */
    static List<List<String>> of(List<String> name) {
        List<List<String>> parts = new ArrayList<>();
        for (int first = 1; first <= 2; first++) {
            for (int end = first + 1; end <= Math.min(name.size(), first + LONGEST); end++) {
                parts.add(name.subList(first, end));
            }
        }
        return parts;
    }

    private ShortNames() {}
}
