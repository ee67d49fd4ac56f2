package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Which of two readings of a form is the better one, where it is of two verbs, or of one in two frames. */
final class RivalReadings {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    RivalReadings(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Whether the first is better than the other: an explicit speaker and a nearer content win. */
    boolean isBetter(Report one, Report other) {
        if (one.contentFirst() != other.contentFirst()) {
            boolean nearer = one.contentFirst() < other.contentFirst();
            return nearer ? !isAboutSpeaker(one, other) : isAboutSpeaker(other, one);
        }
        return one.speaker() != null && other.speaker() == null;
    }

    /** Whether the nearer reading takes for words what only tells who speaks. */
    private boolean isAboutSpeaker(Report nearer, Report other) {
        return isInAside(nearer, other) || isNameOfSpeaker(nearer, other) || isBodyOfSpeaker(nearer, other);
    }

    /** "ذكر سامر حداد الخبير | بجامعة دمشق | أن": the body where somebody works, before the clause that the other has. */
    private boolean isBodyOfSpeaker(Report inner, Report outer) {
        int clause = outer.contentFirst() - 1;
        MentionCandidate body = words.isWord(inner.contentFirst())
                        && words.get(inner.contentFirst()).preposition() != 0
                        && grammar.isComplementizer(clause)
                ? mentions.at(inner.contentFirst())
                : null;
        return body != null && body.kind().actorKind() == ActorKind.ORGANIZATION && body.last() == clause - 1;
    }

    /** "كشفت «النور» عن خطتها": in the quotation marks the name of who speaks, and no words. */
    private boolean isNameOfSpeaker(Report quoting, Report named) {
        int open = quoting.contentFirst();
        Quotation quotation = quoting.speaker() == null && named.speaker() != null
                ? words.document().quotationOpenedBy(open)
                : null;
        return quotation != null
                && named.speaker().first() == open + 1
                && named.speaker().last() >= quotation.lastToken() - 1;
    }

    /** "ذكر سامر حداد، أستاذ الاقتصاد | بجامعة دمشق، أن": in what is told of the speaker, before the clause that the other has. */
    private boolean isInAside(Report inner, Report outer) {
        int clause = outer.contentFirst() - 1;
        int aside = inner.speaker() == null ? clause : inner.speaker().last() + 1;
        return aside < inner.contentFirst()
                && grammar.isComma(aside)
                && grammar.isComplementizer(clause)
                && grammar.isComma(clause - 1);
    }
}
