package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** What follows a title with ب and belongs to the verb before it rather than to the title. */
final class ActsBehindTitles {

    private static final String ON = "علي";
    private static final String ABOUT = "عن";
    private static final String IN = "في";

    private static final int LONGEST_CLAUSE = 100;

    private final Words words;
    private final NameParser names;

    ActsBehindTitles(Words words, NameParser names) {
        this.words = words;
        this.names = names;
    }

    /** "طالب المدير بفتح تحقيق": an act rather than the body of that name, where what it is done to follows. */
    boolean is(int token) {
        int next = token + 1;
        return words.is(token, WordClass.VERBAL_NOUN)
                && words.get(token).preposition() == 'ب'
                && words.sameParagraph(token, next)
                && words.is(next, WordClass.NOUN)
                && !words.is(next, WordClass.TITLE)
                && !words.get(next).hasProclitic()
                && names.fromGivenName(next) < 0;
    }

    /** "طالبت أصحاب المحلات بالمحافظة على النظافة", "وجه المحافظ بالتحقيق في الحادث": an act that is done to what a preposition introduces. */
    boolean isDone(int token) {
        int next = token + 1;
        boolean act = words.is(token, WordClass.VERBAL_NOUN)
                && words.get(token).preposition() == 'ب'
                && words.get(token).definite()
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic();
        return act
                && (ON.equals(words.get(next).form())
                        || ABOUT.equals(words.get(next).form())
                        || IN.equals(words.get(next).form()) && !words.is(next + 1, WordClass.PLACE));
    }

    /** "طالب الوزير بزيادة الأجور": a noun with its complement, though somebody may be called so. */
    boolean isThing(int token) {
        int next = token + 1;
        return words.is(token, WordClass.NOUN)
                && words.get(token).preposition() == 'ب'
                && !words.get(token).definite()
                && words.sameParagraph(token, next)
                && words.is(next, WordClass.NOUN)
                && words.get(next).definite();
    }

    /** "هدد اللاعبون بمقاطعة البطولة", "أشاد معالي الوزير بجمعية البر": what the verb before the title takes with ب, where nothing else follows that it could take. */
    boolean isTakenByVerb(int title, int object) {
        int verb = title - 1;
        while (words.sameParagraph(verb - 1, title)
                && words.is(verb, WordClass.TITLE)
                && !words.is(verb, WordClass.REPORTING_VERB)) {
            verb--;
        }
        boolean takes = words.get(object).preposition() == 'ب'
                && words.isWord(verb)
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().strength() == Strength.STRONG
                                && f.verb().takes(Complement.BI));
        int end = takes ? Math.min(words.document().sentenceEnd(object), object + LONGEST_CLAUSE) : object;
        for (int i = object + 1; i < end; i++) {
            if (words.isWord(i) && words.get(i).preposition() == 'ب') {
                return false;
            }
        }
        return takes;
    }
}
