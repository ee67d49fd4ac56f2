package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** To which country somebody is sent, as part of the office: "المبعوث الأممي إلى ليبيا". */
final class Envoys {

    private static final String TO = "الي";

    private final Words words;

    Envoys(Words words) {
        this.words = words;
    }

    /** "إلى ليبيا": the country to which an envoy is sent; or -1. */
    int sentTo(int first, int to) {
        boolean sent = words.sameParagraph(first, to)
                && words.isWord(to)
                && words.get(to).form().equals(TO)
                && isSentTo(first, to);
        return sent ? words.match(words.lexicon().countries(), to + 1).last() : -1;
    }

    /** Whether a country follows to which an envoy is sent, rather than one to which he goes or that the verb before him means. */
    private boolean isSentTo(int first, int to) {
        boolean country = (words.isBaseAmong(first, WordSet.ENVOY) || isOfMission(first, to))
                && !words.get(to).hasProclitic()
                && words.sameParagraph(to, to + 1)
                && words.match(words.lexicon().countries(), to + 1) != null;
        if (!country || !words.isWord(first - 1)) {
            return country;
        }
        Word before = words.get(first - 1);
        boolean goes = (before.is(WordClass.COMMON_VERB) || before.is(WordClass.VERBAL_NOUN))
                && !before.is(WordClass.REPORTING_VERB);
        Set<Complement> complements = EnumSet.noneOf(Complement.class);
        before.entry().cueForms().forEach(form -> complements.addAll(form.verb().complements()));
        return !goes && (!complements.contains(Complement.ILA) || isComplementAfter(to + 2, complements));
    }

    /** "رئيسة بعثة الصندوق إلى مصر": a title with a mission as its complement. */
    private boolean isOfMission(int title, int to) {
        return to > title + 1 && words.isBaseAmong(title + 1, WordSet.MISSION);
    }

    /** "دعا المبعوث إلى سوريا الأطراف إلى الهدوء": whether another preposition that the verb takes follows. */
    private boolean isComplementAfter(int from, Set<Complement> complements) {
        int end = words.document().sentenceEnd(from - 1);
        for (int i = from; i < end; i++) {
            Word word = words.isWord(i) ? words.get(i) : null;
            if (word != null && complements.stream().anyMatch(word::opens)) {
                return true;
            }
        }
        return false;
    }
}
