package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose name stands after the title of a deputy or an aide that ends in another's: "النائب الأول للرئيس الروسي سامر حداد" is the deputy's
 * name, unless the article calls the president so.
 */
final class NamesOfDeputies {

    private final Words words;
    private final NameParser names;
    /** By last name, the titles that stand before it in the article; null before it is asked for. */
    private Map<String, Set<String>> titles;

    NamesOfDeputies(Words words, NameParser names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The last token of the other's title, before the name of the deputy; -1 where the name may be the other's.
     *
     * @param first of the other's title
     * @param principal that title, or null
     */
    int end(int first, TitlePhrase principal) {
        int name = principal == null || principal.last() == first ? -1 : principal.last() + 1;
        int last = name < 0 || !words.sameParagraph(first, name) ? -1 : names.fromGivenName(name);
        return last > name && !isCalled(words.get(first).base(), words.get(last).form()) ? name - 1 : -1;
    }

    /** "الرئيس حداد", "الرئيس سامر حداد" elsewhere. */
    private boolean isCalled(String title, String lastName) {
        if (titles == null) {
            titles = new HashMap<>();
            find();
        }
        return titles.getOrDefault(lastName, Set.of()).contains(title);
    }

    private void find() {
        for (int i = 1; i < words.size(); i++) {
            int before = words.is(i - 1, WordClass.GIVEN_NAME) ? i - 2 : i - 1;
            if (words.isWord(i) && words.is(before, WordClass.TITLE)) {
                titles.computeIfAbsent(words.get(i).form(), n -> new HashSet<>())
                        .add(words.get(before).base());
            }
        }
    }
}
