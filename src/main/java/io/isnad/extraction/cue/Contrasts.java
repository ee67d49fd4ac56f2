package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What is set against something that was said, or happens the while. */
final class Contrasts {

    private static final String BUT = "لكن";

    private final Grammar grammar;
    private final Words words;

    Contrasts(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "لكن", "، غير أن بعضهم أخذ عليه …": what sets something against what was said. */
    boolean at(int token) {
        String form = words.get(token).form();
        boolean except = words.isAmong(token, WordSet.EXCEPT) && grammar.isComplementizer(token + 1);
        return except || form.equals(BUT) || form.startsWith(BUT) && words.is(token, WordClass.SUBORDINATOR);
    }

    /** "رحب بالقرار | فيما نددت به بغداد", "دعا إلى وقف القتال | إلا أن المعارك استمرت": a clause of others, which no comma sets apart. */
    boolean isClause(int token) {
        int next = token + 1;
        if (!words.isWord(token) || !words.sameParagraph(token, next) || !words.isWord(next)) {
            return false;
        }
        if (isMeanwhile(token)) {
            return Circumstances.isPlainVerb(words, next)
                    || !grammar.finiteVerbs(next).isEmpty();
        }
        return at(token) && !grammar.isPreposition(next) && !words.get(next).hasProclitic();
    }

    /** "بينما", "فيما"; not "بذل الجهود فيما يخدم المواطنين": in what, and no other event. */
    boolean isMeanwhile(int token) {
        return words.isAmong(token, WordSet.MEANWHILE) && !words.areAmong(token, WordSet.IN_WHAT);
    }
}
