package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** Who stands right before a verb and is not its subject: where an article comes from, those of whom something is said. */
final class OthersBefore {

    private static final int LONGEST_PLACE = 3;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    OthersBefore(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "دمشق - سانا أعلنت الوزارة", "الرياض – الشرق أكد الوزير سامر": where and by whom the article was written, before its first verb. */
    boolean isDateline(MentionCandidate mention, int sentence, int verb) {
        int dash = mention.first() - 1;
        return dash > sentence
                && dash <= sentence + LONGEST_PLACE
                && words.token(dash).isDash()
                && (grammar.media().isMedium(mention) && words.is(sentence, WordClass.PLACE)
                        || words.is(mention.first(), WordClass.PLACE)
                                && grammar.media().isMedium(mentions.at(sentence))
                        || isBeforeSubject(mention, sentence, verb));
    }

    /** Whether a place stands on one side of the dash, and who speaks after the verb, which needs nobody before it. */
    private boolean isBeforeSubject(MentionCandidate mention, int sentence, int verb) {
        boolean place = words.is(sentence, WordClass.PLACE) || words.is(mention.first(), WordClass.PLACE);
        MentionCandidate subject =
                place && mention.title() == null && words.sameParagraph(verb, verb + 1) ? mentions.at(verb + 1) : null;
        return subject != null
                && !words.sameParagraph(sentence - 1, sentence)
                && mention.last() == verb - 1
                && words.get(verb).conjunction() == 0
                && (subject.isNamedPerson() || subject.title() != null)
                && (!mention.isNamedPerson() || grammar.isComplementizer(subject.last() + 1));
    }

    /** "عقوبات على أشخاص وشركة قالت إنهم …": one who is said to be several is not who says it. */
    boolean isSaidOfThem(MentionCandidate mention, int verb, VerbForm form, int sentence) {
        return form.number() == GrammaticalNumber.SINGULAR
                && !mention.definite()
                && !mention.isNamedPerson()
                && mention.first() > sentence + 1
                && words.sameParagraph(verb, verb + 1)
                && words.isAmong(verb + 1, WordSet.THAT_THEY);
    }
}
