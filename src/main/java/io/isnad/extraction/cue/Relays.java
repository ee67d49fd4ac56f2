package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Whoever passes on the words of somebody whom their own description names: "نقل مقربون من الوزير عنه قوله". */
final class Relays {

    private static final int LONGEST = 10;
    private static final String HER = "ها";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    Relays(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Whom the pronoun at the token means, who is named right before it in the description of who passes on; or null. */
    MentionCandidate whom(int pronoun, int sentence) {
        int last = pronoun - 1;
        Gender gender = words.get(pronoun).form().endsWith(HER) ? Gender.FEMININE : Gender.MASCULINE;
        MentionCandidate whom = null;
        for (int i = last; i > Math.max(sentence, last - LONGEST) && words.isWord(i); i--) {
            MentionCandidate mention = mentions.at(i);
            boolean ends =
                    mention != null && mention.last() == last && !words.get(i).hasProclitic();
            if (grammar.isReportingVerb(i - 1)) {
                return ends && mention.isNamedPerson() ? null : whom;
            }
            if (ends && isSomebody(mention) && mention.gender().agreesWith(gender)) {
                whom = mention;
            }
        }
        return null;
    }

    private static boolean isSomebody(MentionCandidate mention) {
        return mention.number() == GrammaticalNumber.SINGULAR
                && (mention.isNamedPerson() || mention.kind() == MentionKind.ROLE);
    }
}
