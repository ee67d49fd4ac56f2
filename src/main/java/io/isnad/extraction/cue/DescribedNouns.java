package io.isnad.extraction.cue;

import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Nouns that a clause or a name after them describes, and that say nothing. */
final class DescribedNouns {

    private static final String HER = "ها";
    private static final String AS = "ب";

    private final Grammar grammar;
    private final Words words;

    DescribedNouns(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** The subject before a verb, unless it is rather what the verb describes; null for none. */
    SubjectBefore.Found speaking(int token, CueForm form, SubjectBefore.Found before) {
        return isDescribed(token, form, before) ? null : before;
    }

    /** "القرار الذي وصفه بأنه", "البابا الذي وصفه بأنه": whether the verb's pronoun stands for whom or what its clause is about, who says nothing then. */
    private boolean isDescribed(int token, CueForm form, SubjectBefore.Found before) {
        boolean describes = before != null
                && before.rule() == Rule.RELATIVE_CLAUSE
                && grammar.finiteVerbs(token).isEmpty()
                && (form.verb().addressees().contains(Complement.DESCRIBED)
                        || form.verb().takes(Complement.PREDICATE));
        Gender pronoun = words.get(token).form().endsWith(HER) ? Gender.FEMININE : Gender.MASCULINE;
        return describes && pronoun.agreesWith(before.mention().gender());
    }

    /** "تواصل إنقاذ «النووي»": whether a noun is of what follows it, as nothing else makes it definite. */
    boolean isOpen(int noun) {
        return (words.is(noun, WordClass.NOUN) || words.is(noun, WordClass.VERBAL_NOUN))
                && !words.get(noun).definite()
                && !words.hasPronoun(noun);
    }

    /**
     * "إجراء | وصفه الوزير", "خطوة مفاجئة | وصفها بأنها": nothing but a noun, which no article and no complement makes definite, before a
     * verb with its pronoun, and then who speaks of it or how it is described.
     */
    boolean isBefore(int verb) {
        int noun = verb - 1;
        int next = verb + 1;
        boolean open = !words.is(noun, WordClass.COMMON_VERB)
                && !words.is(noun, WordClass.REPORTING_VERB)
                && !words.get(noun).definite()
                && !words.hasPronoun(noun)
                && !words.is(noun, WordClass.PREPOSITION);
        if (!open || !words.sameParagraph(noun, next) || !words.isWord(next)) {
            return false;
        }
        boolean unknown = words.get(noun).unknown() && grammar.isPreposition(noun - 1);
        boolean known = words.is(noun, WordClass.NOUN);
        boolean somebody =
                !words.get(next).hasProclitic() && (words.get(next).definite() || words.is(next, WordClass.TITLE));
        boolean described = words.token(next).folded().startsWith(AS)
                && grammar.verbsWithPronoun(verb).stream()
                        .anyMatch(f -> f.verb().addressees().contains(Complement.DESCRIBED));
        return (unknown || known) && somebody || (unknown || known || words.is(noun, WordClass.ADJECTIVE)) && described;
    }
}
