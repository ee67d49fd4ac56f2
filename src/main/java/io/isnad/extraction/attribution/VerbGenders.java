package io.isnad.extraction.attribution;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;

/** Whether a man or a woman has a name that tells nothing of it, as the verb right before it shows: "ووصلت نهاد الشريف". */
final class VerbGenders {

    private static final String HE = "ي";
    private static final String SHE = "ت";

    private final Words words;

    VerbGenders(Words words) {
        this.words = words;
    }

    /** The mention with its gender, where its verb shows it. */
    MentionCandidate shown(MentionCandidate mention) {
        int verb = mention.first() - 1;
        boolean subject = mention.kind() == MentionKind.NAME
                && mention.gender() == Gender.UNKNOWN
                && mention.title() == null
                && isVerb(verb)
                && words.sameParagraph(verb, mention.first())
                && words.get(mention.first()).preposition() == 0;
        Gender gender = subject ? genderOf(words.get(verb).form()) : Gender.UNKNOWN;
        return gender == Gender.UNKNOWN ? mention : mention.withGender(gender);
    }

    /** "كررت | القول": a form that agrees as the verb at the token does, whose object follows; or null. */
    VerbForm ofVerb(int token) {
        boolean verb = isVerb(token)
                && words.sameParagraph(token, token + 1)
                && words.get(token + 1).definite();
        Gender gender = verb ? genderOf(words.get(token).form()) : Gender.UNKNOWN;
        return gender == Gender.UNKNOWN
                ? null
                : new VerbForm(words.get(token).form(), Tense.PAST, 3, gender, GrammaticalNumber.SINGULAR);
    }

    /** That of a verb's form: "تواجه" is no other than "تولى" as far as it shows. */
    private Gender genderOf(String form) {
        if (form.startsWith(HE)) {
            return Gender.MASCULINE;
        }
        if (form.endsWith(SHE)) {
            String stem = form.substring(0, form.length() - 1);
            return isVerb(stem) ? Gender.FEMININE : Gender.UNKNOWN;
        }
        return form.startsWith(SHE) ? Gender.UNKNOWN : Gender.MASCULINE;
    }

    private boolean isVerb(String form) {
        var classes = words.lexicon().classes(form);
        return classes.contains(WordClass.COMMON_VERB) || classes.contains(WordClass.REPORTING_VERB);
    }

    /** A verb that is written like nothing else. */
    private boolean isVerb(int token) {
        return words.isWord(token)
                && words.get(token).preposition() == 0
                && (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB))
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.PREPOSITION);
    }
}
