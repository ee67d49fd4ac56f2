package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** One form for each plural of several people, whatever its case and what follows it: "مسؤولون", "مسؤولين", "مسؤولو الوزارة". */
final class PluralForms {

    private static final String NOMINATIVE = "ون";
    static final String OBLIQUE = "ين";
    /** What is left of the endings before a complement. */
    private static final List<String> CONSTRUCT = List.of("و", "ي");

    private final Lexicon lexicon;

    PluralForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of several people, the head first, without articles. */
    List<String> of(List<String> words) {
        List<String> forms = new ArrayList<>(words.size());
        for (String word : words) {
            forms.add(forms.isEmpty() ? head(word) : oblique(word));
        }
        return forms;
    }

    /** The head of such words. */
    String head(String word) {
        String stem = CONSTRUCT.stream().anyMatch(word::endsWith) ? word.substring(0, word.length() - 1) : "";
        return !stem.isEmpty() && arePeople(stem + NOMINATIVE) ? stem + OBLIQUE : oblique(word);
    }

    private static String oblique(String word) {
        return word.endsWith(NOMINATIVE) ? word.substring(0, word.length() - NOMINATIVE.length()) + OBLIQUE : word;
    }

    private boolean arePeople(String plural) {
        return lexicon.groupHeads().exact(plural) != null
                || lexicon.entry(plural).classes(false).contains(WordClass.TITLE);
    }
}
