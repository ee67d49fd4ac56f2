package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Things that threaten somebody or something, and say nothing: "الأزمة التي تهدد البلاد بالإفلاس", "وتهدد الأمطار القرى بالغرق". */
final class Dangers {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    Dangers(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /**
     * Whether the verb at the token tells of one.
     *
     * @param subject who stands before the verb and may speak, or null
     * @param frame what stands after it
     */
    boolean areTold(int token, CueForm form, SubjectBefore.Found subject, Frame frame) {
        if (form.verb().kind() != CueKind.THREATEN || form.form().tense() != Tense.PRESENT || isSomebodys(subject)) {
            return false;
        }
        if (grammar.isRelative(token - 1)) {
            return true;
        }
        int next = token + 1;
        return subject == null
                && frame.subject() == null
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).definite()
                && words.is(next, WordClass.NOUN)
                && !words.get(next).hasProclitic()
                && mentions.at(next) == null;
    }

    /** "الحركة التي تهدد": somebody whom the relative clause is about. */
    private static boolean isSomebodys(SubjectBefore.Found subject) {
        return subject != null && subject.relative();
    }
}
