package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.ArrayList;
import java.util.List;

/** The nations that the words of a title tell, by an adjective or by the country's name: "المندوب الروسي", "مندوب روسيا". */
final class NationWords {

    /** "مندوب روسيا لدى المنظمة" says no more than "في المنظمة". */
    private static final String AT = "لدي";

    private static final String IN = "في";

    private final Lexicon lexicon;

    NationWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The country that a word without its article names, or whose adjective it is; or null. */
    Country of(String word) {
        return lexicon.entry(word).nation();
    }

    /** The words of a mention in their order; in a title, each that tells a nation by the nation itself. */
    List<String> told(MentionCandidate mention) {
        if (mention.kind() != MentionKind.ROLE) {
            return mention.nameWords();
        }
        List<String> told = new ArrayList<>();
        for (String word : mention.nameWords()) {
            Country nation = of(word);
            told.add(nation != null ? nation.iso() : word.equals(AT) ? IN : word);
        }
        return told;
    }

    /**
     * Whether all words of a shorter mention, told so, are in a longer one: "الوزير الأميركي" and "وزير الدفاع الأميركي"; but who heads a nation
     * is not who heads a body of it: "رئيس لبنان" and "رئيس وزراء لبنان".
     */
    boolean isToldBy(MentionCandidate longer, MentionCandidate shorter, List<String> told) {
        List<String> all = told(longer);
        boolean heads = shorter.kind() == MentionKind.ROLE && endWith(shorter) && heads(told.get(0));
        return all.containsAll(told) && (!heads || all.subList(0, told.size()).equals(told));
    }

    private boolean heads(String word) {
        return lexicon.isAmong(WordSet.HEADS_BOARD, word);
    }

    /** Whether the last word of a title tells a nation: "مندوب روسيا". */
    boolean endWith(MentionCandidate title) {
        List<String> name = title.nameWords();
        return name.size() > 1 && of(name.get(name.size() - 1)) != null;
    }
}
