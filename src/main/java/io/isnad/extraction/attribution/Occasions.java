package io.isnad.extraction.attribution;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Sentences that tell on what occasion something was said, or who else was there, and are about nobody new. */
final class Occasions {

    private static final String IN = "في";
    private static final int LONGEST_OCCASION = 6;

    private final Words words;
    private final MentionTable mentions;

    Occasions(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** "جاء ذلك خلال لقائه مع الصحفية": tells on what occasion whoever the pronoun means spoke, and has no other subject. */
    boolean isAt(int sentence) {
        boolean comes = words.isAmong(sentence, WordSet.COMES) && words.is(sentence + 1, WordClass.DEMONSTRATIVE);
        for (int i = sentence + 2; comes && i < sentence + LONGEST_OCCASION && words.isWord(i); i++) {
            boolean noun = words.is(i, WordClass.NOUN)
                    || words.is(i, WordClass.VERBAL_NOUN)
                    || words.is(i, WordClass.STATEMENT_NOUN);
            if (noun && words.hasPronoun(i)) {
                return true;
            }
        }
        return false;
    }

    /** "وحضر اللقاء السفير", "ورافقه السفير", "وكان في استقباله السفير": tells who else was there, and is about whom the one before is. */
    boolean tellsWhoElse(int sentence) {
        int verb = words.isTokenAmong(sentence, WordSet.ALREADY) ? sentence + 1 : sentence;
        int next = verb + 1;
        if (words.is(verb, WordClass.AUXILIARY)) {
            return words.is(next, IN) && words.isWord(next + 1) && words.hasPronoun(next + 1);
        }
        boolean attends = words.isAmong(verb, WordSet.ATTENDS) && words.isWord(next);
        String form = attends ? words.get(verb).form() : "";
        return attends
                && (form.endsWith("ه") || form.endsWith("ها") || words.get(next).definite() && isOccasionNoun(next));
    }

    /** "اللقاء", "المؤتمر": what somebody attends. */
    private boolean isOccasionNoun(int token) {
        MentionCandidate mention = mentions.at(token);
        OrganizationHead head = mention == null || mention.head() == null
                ? null
                : words.lexicon().organizationHead(words.get(token).base());
        return mention == null
                || mention.kind() == MentionKind.STATEMENT_NOUN
                || head != null && head.organizationClass() == OrganizationClass.MEETING;
    }
}
