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
}
