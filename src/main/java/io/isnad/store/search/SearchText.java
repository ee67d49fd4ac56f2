package io.isnad.store.search;

import java.util.ArrayList;
import java.util.List;

/** A text whose words are read once for the vectors of it and of all its parts. */
public final class SearchText {

    private final String text;
    private final List<SearchWord> words;

    private SearchText(String text) {
        this.text = text;
        this.words = SearchWord.of(text);
    }

    /** A text, to be searched in. */
    public static SearchText of(String text) {
        return new SearchText(text);
    }

    /** The vector of the whole text with a title. */
    public SearchVector vector(String title) {
        return SearchVector.of(SearchWord.of(title), words);
    }

    /**
     * The vector of a part: that of the text between its ends, as if there were no other.
     *
     * @param start index of its first UTF-16 code unit
     * @param end index after its last one
     */
    public SearchVector vector(int start, int end) {
        List<SearchWord> within = new ArrayList<>();
        int i = firstEndingAfter(start);
        while (i < words.size() && words.get(i).start() < end) {
            SearchWord word = words.get(i);
            if (word.start() >= start && word.end() <= end) {
                within.add(word);
                i++;
            } else {
                within.addAll(SearchWord.of(text.substring(Math.max(start, word.start()), Math.min(end, word.end()))));
                i = firstEndingAfter(word.end());
            }
        }
        return SearchVector.of(within);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
