package io.isnad.extraction.cue;

import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Whom a clause with أما is about, who speaks in it: "أما الوزير فقال", "…، أما برلين فوصفته بأنه". */
final class TopicSubjects {

    private static final int LONGEST_TOPIC = 15;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Pairs pairs;
    private final Agreement agreement = new Agreement();

    TopicSubjects(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.pairs = new Pairs(grammar, mentions);
    }

    /** Whom the verb's clause is about, from the particle up to the verb; or null. */
    SubjectBefore.Found at(int verb, int sentence, VerbForm form) {
        int particle = particleBefore(verb, sentence);
        if (particle < 0) {
            return null;
        }
        int last = grammar.isComma(verb - 1) ? verb - 2 : verb - 1;
        for (int at = last; at > particle; at--) {
            MentionCandidate ending = mentions.endingAt(at, particle + 1);
            MentionCandidate mention = ending == null ? null : pairs.both(ending, particle + 1, form);
            if (mention != null && (mention.isNamedPerson() || mention.first() == particle + 1)) {
                return agreement.agreesWithin(form, mention) ? found(mention, particle) : null;
            }
        }
        MentionCandidate subject = mentions.speakerAt(particle + 1, true);
        boolean speaks = subject != null
                && agreement.agreesWithin(form, subject)
                && (form.number() != GrammaticalNumber.SINGULAR || !isThing(particle + 1));
        return speaks ? found(subject, particle) : null;
    }

    /** The particle that opens the sentence or, in its midst, the clause of somebody else; or -1. */
    private int particleBefore(int verb, int sentence) {
        int nearest = Math.max(sentence, verb - LONGEST_TOPIC);
        for (int i = verb - 2; i >= nearest; i--) {
            if (words.is(i, WordClass.TOPIC) && words.document().sameQuotation(i, verb)) {
                return i;
            }
        }
        return words.is(sentence, WordClass.TOPIC) ? sentence : -1;
    }

    /** "أما الإيجارات فأكد أنها": of what somebody speaks. */
    private boolean isThing(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.ORGANIZATION_HEAD)
                && !FrameAttributes.isPeople(words.get(token));
    }

    private static SubjectBefore.Found found(MentionCandidate mention, int particle) {
        return new SubjectBefore.Found(mention, Rule.SUBJECT_BEFORE_VERB, particle, true);
    }
}
