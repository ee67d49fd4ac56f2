package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who says, between commas or at the end, what stands around it: "لا ماء في القرية، تقول ليلى حداد", "المشروع، يضيف الوزير سامر الخطيب، سيوفر". */
final class SayingsApart {

    private static final Set<CueKind> TELLING = EnumSet.of(CueKind.SAY, CueKind.ADD, CueKind.EXPLAIN, CueKind.STRESS);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    SayingsApart(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** The phrase whose verb stands at the token, in the present and right before somebody with a name; or null. */
    AttributiveCues.Phrase at(int verb) {
        boolean opens = grammar.isComma(verb - 1)
                && words.isWord(verb)
                && !words.get(verb).hasProclitic()
                && !words.get(verb).isFunctionWord();
        CueForm form = opens ? telling(verb) : null;
        int next = verb + 1;
        MentionCandidate speaker =
                form != null && words.sameParagraph(verb - 2, next) && words.isWord(next) ? mentions.at(next) : null;
        boolean says = speaker != null
                && speaker.isNamedPerson()
                && !words.get(next).hasProclitic()
                && agreement.agreesWithin(form.form(), speaker)
                && isApart(verb, speaker.last() + 1);
        return says ? new AttributiveCues.Phrase(report(verb, form, speaker), verb, speaker.last()) : null;
    }

    private CueForm telling(int verb) {
        for (CueForm form : grammar.finiteVerbs(verb)) {
            if (form.form().tense() == Tense.PRESENT
                    && form.verb().strength() == Strength.STRONG
                    && TELLING.contains(form.verb().kind())) {
                return form;
            }
        }
        return null;
    }

    /** Whether nothing more is told with the verb: it is quoted neither what stands before nor what comes after. */
    private boolean isApart(int verb, int after) {
        if (words.document().quotationClosedBy(verb - 2) != null) {
            return false;
        }
        if (!words.sameParagraph(verb, after) || words.token(after).isTerminator()) {
            return true;
        }
        int rest = after + 1;
        return grammar.isComma(after)
                && words.sameParagraph(verb, rest)
                && words.isWord(rest)
                && !grammar.isComplementizer(rest)
                && grammar.participles(rest).isEmpty();
    }

    private Report report(int verb, CueForm form, MentionCandidate speaker) {
        return new Report(
                CueType.ATTRIBUTIVE,
                form.verb().lemma(),
                form.verb().kind(),
                form.verb().strength(),
                words.get(verb).span(),
                verb,
                verb,
                null,
                speaker,
                null,
                verb,
                -1,
                verb,
                -1,
                true,
                List.of(
                        new AttributionLink(Rule.CUE_PHRASE, words.get(verb).span()),
                        new AttributionLink(Rule.SUBJECT_IN_PHRASE, speaker.span())));
    }
}
