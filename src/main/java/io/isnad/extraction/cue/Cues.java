package io.isnad.extraction.cue;

import io.isnad.extraction.ExtractionOptions;
import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.mention.AskedTokens;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The cues of a document in their order, each with its frame. What is found at a token is kept, with the tokens whose mentions
 * it hangs on: once other mentions are known, only what hangs on those is read again.
 */
final class Cues {

    private final ExtractionOptions options;
    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;
    private final AttributiveCues attributive;
    private final VerbCues verbs;
    private final ParticipleCues participles;
    private final NounCues nouns;
    private final SayingsApart apart;
    private final Unsaid unsaid;
    private final PassiveVowels passives;
    /** What begins with a word that may be a cue, a bit each. */
    private final long openings;

    private final Outcome[] outcomes;
    private final Outcome[] known;
    /** Tokens whose mentions are others than when what is known was found. */
    private final BitSet changed;

    /**
     * The cues that the mentions let find.
     *
     * @param before the same with other mentions, or null
     */
    Cues(Grammar grammar, MentionTable mentions, ExtractionOptions options, Cues before) {
        this.options = options;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = new FrameWalk(grammar, mentions);
        this.verbs = new VerbCues(grammar, mentions, frames, options);
        this.attributive = new AttributiveCues(grammar, mentions, verbs);
        this.participles = new ParticipleCues(grammar, mentions, frames);
        this.nouns = new NounCues(grammar, mentions, frames);
        this.apart = new SayingsApart(grammar, mentions);
        this.unsaid = new Unsaid(grammar);
        this.passives = new PassiveVowels(grammar.words());
        this.openings = Openings.CUE | words.lexicon().attributiveCues().bit();
        this.outcomes = new Outcome[words.size()];
        this.known = before == null ? null : before.outcomes;
        this.changed = before == null ? null : mentions.differences(before.mentions);
    }

    /**
     * What is found at a token.
     *
     * @param phrase a phrase of attribution, or null
     * @param report the report whose cue is there, or null
     * @param before the report by a verb before it, on which it may hang
     * @param first the first token whose mentions were asked for
     * @param last the last one; before the first where none was asked for
     */
    private record Outcome(AttributiveCues.Phrase phrase, Report report, Report before, int first, int last) {}

    /** Reads the frames of all of them. */
    FrameWalk frames() {
        return frames;
    }

    AttributiveCues attributive() {
        return attributive;
    }

    /** The reports by their cues, without the ends of their contents; phrases of attribution are put beside them. */
    List<Report> find(List<AttributiveCues.Phrase> phrases) {
        List<Report> found = new ArrayList<>();
        Report before = null;
        for (int i = 0; i < words.size(); i++) {
            if (!words.mayMatchAny(openings, i)) {
                continue;
            }
            outcomes[i] = isKnown(i, before) ? known[i] : read(i, before);
            if (outcomes[i].phrase() != null) {
                phrases.add(outcomes[i].phrase());
                i = Math.max(i, outcomes[i].phrase().last());
            } else if (outcomes[i].report() != null) {
                found.add(outcomes[i].report());
                before = outcomes[i].report().type() == CueType.VERB ? outcomes[i].report() : before;
            }
        }
        return found;
    }

    private boolean isKnown(int token, Report before) {
        Outcome outcome = known == null ? null : known[token];
        return outcome != null && isLike(outcome.before(), before) && !isChanged(outcome.first(), outcome.last());
    }

    private boolean isChanged(int first, int last) {
        int next = changed.nextSetBit(Math.max(0, first));
        return next >= 0 && next <= last;
    }

    /** Whether a report hangs on either of two before it in the same way. */
    private static boolean isLike(Report one, Report other) {
        return one == other
                || one != null
                        && other != null
                        && one.type() == other.type()
                        && one.cueToken() == other.cueToken()
                        && one.form() == other.form();
    }

    private Outcome read(int token, Report before) {
        AskedTokens asked = mentions.asked();
        asked.forget();
        AttributiveCues.Phrase phrase = attributive.at(token);
        phrase = phrase != null && isInUse(phrase.report()) ? phrase : null;
        boolean cue = phrase == null && words.mayMatchAny(Openings.CUE, token);
        Report report = cue ? report(token, before) : null;
        // "الحكومة، تضيف ليلى حداد، لم تفعل شيئا"
        boolean open =
                report == null || report.speaker() != null && report.speaker().last() < token;
        AttributiveCues.Phrase saying = cue && open ? apart.at(token) : null;
        phrase = saying != null && isInUse(saying.report()) ? saying : phrase;
        return new Outcome(phrase, report, before, asked.first(), asked.last());
    }

    private Report report(int token, Report before) {
        if (passives.areAt(token)) {
            return null;
        }
        Report report = participles.at(token);
        boolean other = !mentions.isInName(token);
        report = isInUse(report) || !other ? report : verbs.at(token, before);
        report = isInUse(report) || !other || unsaid.isVerb(token) ? report : nouns.at(token);
        return isInUse(report) ? report : null;
    }

    /** Whether it is a report by a cue of those that are looked for. */
    private boolean isInUse(Report report) {
        return report != null && options.uses(report.links().get(0).rule().family());
    }
}
