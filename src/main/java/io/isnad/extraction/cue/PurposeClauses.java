package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Who does something to what end: "كاتبت الوزارة الوكالة لتدعوها إلى". The subject is the main verb's, not the noun right before. */
final class PurposeClauses {

    private static final int FARTHEST = 14;

    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    PurposeClauses(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whether the verb tells to what end another acts. */
    boolean isOne(int verb) {
        return words.get(verb).preposition() == 'ل';
    }

    /** The subject of the verb before, right before or after it, where the other agrees with it; or null. */
    MentionCandidate subject(int verb, int sentence, VerbForm form) {
        int earliest = Math.max(sentence, verb - FARTHEST);
        for (int i = verb - 1; i >= earliest; i--) {
            if (words.is(i, WordClass.COMPLEMENTIZER)) {
                return acts(mentions.at(i + 1), form) ? mentions.at(i + 1) : null;
            }
            boolean main = words.is(i, WordClass.COMMON_VERB)
                    && !words.is(i, WordClass.NOUN)
                    && !words.is(i, WordClass.PREPOSITION)
                    && !words.is(i, WordClass.ADJECTIVE);
            if (main) {
                MentionCandidate before = i > sentence ? mentions.endingAt(i - 1, sentence) : null;
                return acts(before, form) ? before : acts(mentions.at(i + 1), form) ? mentions.at(i + 1) : null;
            }
        }
        return null;
    }

    private boolean acts(MentionCandidate mention, VerbForm form) {
        return mention != null
                && mention.kind() != MentionKind.STATEMENT_NOUN
                && words.get(mention.first()).preposition() == 0
                && agreement.agreesWithin(form, mention);
    }
}
