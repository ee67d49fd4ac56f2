package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.Words;

/**
 * Persons who are named where their clause begins and speak after their titles or ages: "ستيغ هالفورسيث، صاحب متجر في المدينة قال",
 * "كوابينا أنسورادو (45 عاما) قال".
 */
final class NamesBefore {

    private static final int LONGEST_BRACKET = 8;
    private static final int FARTHEST = 15;
    /** "سبق للوزير أن". */
    private static final String PRECEDED = "سبق";

    private static final String THAT = "ان";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    NamesBefore(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /**
     * Who speaks rather than what stands before the verb.
     *
     * @param found what does, or null
     * @param last the token before the verb
     * @param sentence where its sentence begins
     * @param form of the verb
     */
    MentionCandidate holder(MentionCandidate found, int last, int sentence, VerbForm form) {
        if (found == null) {
            MentionCandidate name = nameUpTo(Brackets.before(words, last, sentence, LONGEST_BRACKET), sentence);
            return name != null && agreement.agreesWithin(form, name) ? name : null;
        }
        boolean title = found.name() == null
                && (found.kind() == MentionKind.ROLE || found.kind() == MentionKind.GROUP)
                && found.number() == GrammaticalNumber.SINGULAR
                && found.first() > sentence + 1
                && words.is(found.first(), WordClass.TITLE)
                && !words.get(found.first()).hasProclitic();
        if (!title) {
            return found;
        }
        int before = grammar.isComma(found.first() - 1) ? found.first() - 2 : found.first() - 1;
        MentionCandidate name = nameUpTo(Brackets.before(words, before, sentence, LONGEST_BRACKET), sentence);
        name = name == null ? nameUpTo(found.last(), sentence) : name;
        return name != null && agreement.agreesWithin(form, name) ? name : found;
    }

    /** The person whose name opens the clause and ends at the token, also one whom no lexicon file has; or null. */
    private MentionCandidate nameUpTo(int last, int sentence) {
        int first = grammar.isAuxiliary(sentence) ? sentence + 1 : sentence;
        if (last <= first || !words.sameParagraph(first, last)) {
            return null;
        }
        MentionCandidate name = mentions.speakerAt(first, false);
        return name != null && name.isNamedPerson() && name.last() == last ? name : null;
    }

    /** "سبق للوزير خلال زيارته أن أعلن": who has done before what the verb tells; or null. */
    MentionCandidate beforeThat(int verb, int sentence, VerbForm form) {
        boolean after = verb - 1 > sentence
                && form.tense() == Tense.PAST
                && words.is(verb - 1, WordClass.COMPLEMENTIZER)
                && words.is(verb - 1, THAT);
        int preceded = verb - 2;
        while (after && preceded > sentence && preceded > verb - FARTHEST && !words.is(preceded, PRECEDED)) {
            preceded--;
        }
        MentionCandidate who = after && words.is(preceded, PRECEDED) ? mentions.at(preceded + 1) : null;
        return who != null && words.get(who.first()).preposition() == 'ل' && agreement.agreesWithin(form, who)
                ? who
                : null;
    }
}
