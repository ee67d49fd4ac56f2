package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import java.util.regex.Pattern;

/** Nouns for one person who is the complement of the noun before, and whom the name after them names: "شقيق | القتيل | سامر حداد". */
public final class NamedComplements {

    private static final Pattern PLURAL = Pattern.compile("(?:ين|ون|ات)$");

    private NamedComplements() {}

    /** Whether the word is one: "أحد أقارب | الضحية", "محامي | المعتقل"; not "المدير | المسؤول", "وزير | الداخلية". */
    public static boolean isAt(Words words, int token) {
        Word word = words.get(token);
        boolean complement = word.definite()
                && !word.hasProclitic()
                && words.isWord(token - 1)
                && words.sameParagraph(token - 1, token)
                && !words.get(token - 1).definite()
                && !words.hasPronoun(token - 1)
                && words.get(token - 1).entry().titleWithPronoun() == null
                && !words.is(token - 1, WordClass.PREPOSITION);
        if (!complement || word.is(WordClass.PORTFOLIO)) {
            return false;
        }
        PhraseMatch<GroupHead> head = words.matchBase(words.lexicon().groupHeads(), token);
        boolean one = head != null
                && head.last() == token
                && head.value().person()
                && !head.value().plural();
        return one
                || word.is(WordClass.NOUN)
                        && word.is(WordClass.ADJECTIVE)
                        && !PLURAL.matcher(word.form()).find();
    }
}
