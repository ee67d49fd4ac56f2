package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/** Bodies that are only named as those whose something is: "مركز | شرطة بوخوم". */
final class Owners {

    private final Words words;

    Owners(Words words) {
        this.words = words;
    }

    /** "مركز | شرطة بوخوم", "قرار | وزارة النقل": the complement of another noun. */
    boolean isOne(MentionCandidate mention) {
        int noun = mention.first() - 1;
        return words.sameParagraph(noun, mention.first())
                && words.is(noun, WordClass.NOUN)
                && !words.get(noun).definite()
                && !words.get(noun).isFunctionWord()
                && !words.is(noun, WordClass.REPORTING_VERB)
                && !words.is(noun, WordClass.COMMON_VERB)
                && !words.get(mention.first()).hasProclitic();
    }
}
