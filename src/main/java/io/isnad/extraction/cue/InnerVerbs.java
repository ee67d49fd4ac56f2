package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;

/**
 * Verbs of saying that are joined to the clause that somebody said, and whose subject is that of the clause: "قالت ليلى إن الوزير زار
 * المصنع وأكد أن", "قال سامر إن الوزير اتصل به وأبلغه".
 */
final class InnerVerbs {

    private static final String HER = "ها";
    private static final String HIM = "ه";

    private final Grammar grammar;
    private final Words words;
    private final NextVerbs verbs;
    private final Agreement agreement = new Agreement();

    InnerVerbs(Grammar grammar, NextVerbs verbs) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.verbs = verbs;
    }

    /** Whether the verb goes on in the report's content: without a comma, where whoever said the clause cannot be its subject. */
    boolean goesOn(Report verb, int at, Report report) {
        MentionCandidate speaker = report.speaker();
        boolean joined = speaker != null
                && verb.speaker() == null
                && verb.cueToken() == at
                && verb.form() != null
                && words.get(at).conjunction() == 'و'
                && words.isWord(at - 1)
                && report.cueToken() < report.contentFirst()
                && grammar.isComplementizer(report.contentFirst() - 1)
                && verbs.from(report.contentFirst()) < at;
        return joined && (!agreement.agreesWithin(verb.form(), speaker) || addresses(verb, at, speaker));
    }

    /** "اتصل به وأبلغه", "وطلب منه": what is said to who tells of it. */
    private boolean addresses(Report verb, int at, MentionCandidate speaker) {
        boolean object = words.hasPronoun(at)
                && grammar.finiteVerbs(at).isEmpty()
                && isOf(words.get(at).form(), speaker, verb.form());
        boolean governed = grammar.isPrepositionWithPronoun(at + 1)
                && verb.contentFirst() > at + 1
                && isOf(words.get(at + 1).form(), speaker, verb.form());
        return object || governed;
    }

    /** Whether the pronoun can mean one who is of the verb's own gender, and so nobody else than the verb's subject but here. */
    private static boolean isOf(String form, MentionCandidate speaker, VerbForm verb) {
        boolean one = verb.number() == GrammaticalNumber.SINGULAR && speaker.number() == GrammaticalNumber.SINGULAR;
        Gender gender = form.endsWith(HER) ? Gender.FEMININE : form.endsWith(HIM) ? Gender.MASCULINE : null;
        return one && gender != null && gender == Agreement.genderOf(speaker);
    }
}
