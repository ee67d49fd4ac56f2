package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Women whose offices are told in the masculine, which the verb before alone shows: "وأضافت مدير المستشفى أن". */
final class WomenInOffice {

    private final Words words;

    WomenInOffice(Words words) {
        this.words = words;
    }

    /** The title as that of a woman where its verb shows one; else the mention itself. */
    MentionCandidate shown(MentionCandidate mention) {
        boolean man = mention != null
                && (mention.kind() == MentionKind.ROLE || mention.kind() == MentionKind.GROUP)
                && mention.number() == GrammaticalNumber.SINGULAR
                && mention.gender() != Gender.FEMININE
                && words.is(mention.first(), WordClass.TITLE)
                && !words.get(mention.first()).hasProclitic()
                && mention.first() > 0
                && words.sameParagraph(mention.first() - 1, mention.first());
        return man && isOfHer(mention.first() - 1) && speaks(mention.last())
                ? mention.withGender(Gender.FEMININE)
                : mention;
    }

    /** "أضافت", but not "أبلغت", whose object the title may be. */
    private boolean isOfHer(int verb) {
        List<CueForm> forms = words.isWord(verb) && words.is(verb, WordClass.REPORTING_VERB)
                ? words.get(verb).entry().finiteForms()
                : List.of();
        return !forms.isEmpty()
                && forms.stream()
                        .allMatch(f -> f.form().gender() == Gender.FEMININE
                                && f.form().number() == GrammaticalNumber.SINGULAR
                                && !f.verb().addressees().contains(Complement.OBJECT));
    }

    /** What is said follows, perhaps after a comma or a preposition: "إلى أن". */
    private boolean speaks(int last) {
        int next = last + 1;
        if (!words.sameParagraph(last, next)) {
            return false;
        }
        boolean between = words.token(next).isComma() || words.is(next, WordClass.PREPOSITION);
        return words.token(next).isColon()
                || words.is(next, WordClass.COMPLEMENTIZER)
                || between && words.sameParagraph(last, next + 1) && words.is(next + 1, WordClass.COMPLEMENTIZER);
    }
}
