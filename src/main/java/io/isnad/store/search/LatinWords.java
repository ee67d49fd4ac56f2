package io.isnad.store.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Words of names that English writes otherwise than letter by letter, as latin-words.tsv has them. */
final class LatinWords {

    private static final String FILE = "latin-words.tsv";
    private static final String HEADER = "word\tlatin";

    private LatinWords() {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming the line that is no word with its spelling, or has a word again
     */
    static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(LatinWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("#") || line.equals(HEADER)) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                boolean word = columns.length == 2 && !columns[0].isBlank() && !columns[1].isBlank();
                if (!word || words.put(columns[0], columns[1]) != null) {
                    throw new IllegalStateException(
                            FILE + ":" + number + ": a new word and its spelling are wanted, not: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(words);
    }
}
