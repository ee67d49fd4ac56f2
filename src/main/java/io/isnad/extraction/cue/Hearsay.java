package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;

/** Verbs of saying that tell what is said in a rumour, a claim or an idea, and not who says it. */
final class Hearsay {

    /** "وردت": "has come in", and not "and answered". */
    private static final String CAME = "ورد";

    /** The feminine; things are feminine where they are several. */
    private static final String WHICH = "التي";

    private final Grammar grammar;
    private final Words words;

    Hearsay(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * "المزاعم التي تقول إن", "شائعة قديمة تفيد بأن": what claims and ideas say, which are somebody's whom nobody tells; "وردت تقارير
     * تفيد بأن": what has come in, rather than answers.
     *
     * @param subject who stands after or before the verb as its subject, or null
     */
    boolean isAt(int verb, VerbForm form, MentionCandidate subject) {
        if (subject != null && subject.first() == verb + 1) {
            return words.token(verb).bare().startsWith(CAME) && isText(subject);
        }
        boolean relative = grammar.isRelative(verb - 1);
        boolean masculine = relative && !words.is(verb - 1, WHICH);
        if (form == null
                || form.gender() != (masculine ? Gender.MASCULINE : Gender.FEMININE)
                || grammar.isPrepositionWithPronoun(verb + 1)) {
            return false;
        }
        int noun = relative ? verb - 2 : verb - 1;
        while (words.is(noun, WordClass.ADJECTIVE) && !words.is(noun, WordClass.NOUN)) {
            noun--;
        }
        return words.sameParagraph(noun, verb)
                && words.isWord(noun)
                && (subject == null || subject.last() < verb && subject.last() >= noun)
                && words.get(verb).conjunction() == 0
                && (words.is(noun, WordClass.CLAIM) && !words.is(noun, WordClass.STUDY)
                        || words.isBaseAmong(noun, WordSet.THOUGHT));
    }

    private boolean isText(MentionCandidate subject) {
        int noun = subject.first();
        return !subject.definite()
                && (words.is(noun, WordClass.STATEMENT_NOUN)
                        || words.is(noun, WordClass.STUDY)
                        || words.is(noun, WordClass.CLAIM)
                        || words.is(noun, WordClass.NOUN) && subject.kind() == MentionKind.STATEMENT_NOUN);
    }
}
