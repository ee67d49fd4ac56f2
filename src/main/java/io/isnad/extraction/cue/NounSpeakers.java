package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Who follows a noun of saying as the one who says it: "إعلان الشركة", "دعوات منظمات حقوقية", "تحذيرات من وزارة الصحة". */
final class NounSpeakers {

    private static final String FROM = "من";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    NounSpeakers(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** The mention of who says what the noun at the token tells, or null. */
    MentionCandidate after(int noun) {
        int next = noun + 1;
        if (grammar.isPrepositionWithPronoun(next)) {
            return null;
        }
        if (words.is(next, FROM) && !words.get(next).hasProclitic() && words.sameParagraph(noun, next + 1)) {
            MentionCandidate source = words.isWord(next + 1) ? mentions.at(next + 1) : null;
            return source != null && source.isSource() && isPlural(noun) ? source : null;
        }
        if (words.get(next).hasProclitic()) {
            return null;
        }
        MentionCandidate speaker = mentions.speakerAt(next, false);
        return speaker == null && isBodies(next) ? mentions.nounAt(next) : speaker;
    }

    /** "منظمات حقوقية": bodies without names, with what kind they are. */
    private boolean isBodies(int token) {
        Word word = words.get(token);
        return word.is(WordClass.ORGANIZATION_HEAD) && !word.definite() && mentions.phraseEnd(token) > token;
    }

    /** "دعوات", "تحذيرات": several, which come from somebody; "تحذير من" is rather against something. */
    private boolean isPlural(int noun) {
        String form = words.get(noun).form();
        return form.endsWith("ات");
    }
}
