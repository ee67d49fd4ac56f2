package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Clauses that tell how somebody else reacts to what was said, and go on with what he says: "قال الوزير إن …، ليرد النائب قائلا", "طلب
 * القاضي من المحامي الصمت، لكنه رفض وقال".
 */
public final class Reactions {

    private static final int LONGEST = 12;

    /** "وعلق المتحدث باسم الوزارة، كريم النجار، على ذلك | بالقول": a noun of saying may have a whole clause before it. */
    private static final int LONGEST_BEFORE_NOUN = 24;

    private static final String THEN = "ثم";
    private static final String ON = "علي";

    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();

    /** The clauses of a document with these mentions. */
    public Reactions(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /**
     * A clause before a cue.
     *
     * @param first its first token, behind the comma
     * @param verb how somebody reacts
     * @param subject who does; null where a pronoun stands for him
     */
    public record Reaction(int first, int verb, MentionCandidate subject) {}

    /** "دعا النائب الوزير إلى الحوار، | فرد بأنه": whether the cue itself is the verb by which somebody reacts, without a subject. */
    public boolean isReaction(Report report) {
        int cue = report.cueToken();
        return report.type() == CueType.VERB
                && report.speaker() == null
                && words.get(cue).conjunction() == 'ف'
                && reacts(cue);
    }

    /** The clause that goes on with the cue, which has no subject of its own; or null. */
    public Reaction before(Report report) {
        int cue = report.cueToken();
        if (report.speaker() != null || !mayGoOn(report)) {
            return null;
        }
        int sentence = words.document().sentenceStart(cue);
        int longest = report.type() == CueType.NOUN ? LONGEST_BEFORE_NOUN : LONGEST;
        boolean apart = !words.isWord(cue - 1) && words.document().quotationClosedBy(cue - 1) == null;
        for (int i = apart ? cue - 2 : cue - 1; i > sentence && i >= cue - longest; i--) {
            if (words.token(i).isComma() && report.type() != CueType.NOUN
                    || words.token(i).isColon()) {
                return null;
            }
            if (words.isWord(i) && reacts(i)) {
                Reaction reaction = at(i, sentence, cue, apart);
                return reaction == null || fits(reaction, report) ? reaction : null;
            }
        }
        return null;
    }

    private boolean fits(Reaction reaction, Report report) {
        return reaction.subject() == null || agreement.agreesWithin(report.form(), reaction.subject());
    }

    /** "رفض قائلا", "رد بقوله", "رفض وقال": a cue that tells more of what whoever reacts does. */
    private boolean mayGoOn(Report report) {
        int cue = report.cueToken();
        return switch (report.type()) {
            case PARTICIPLE -> words.get(cue).conjunction() == 0;
            case VERB -> words.get(cue).conjunction() == 'و' && words.isWord(cue - 1);
            case NOUN -> words.isBySaying(cue);
            default -> false;
        };
    }

    private boolean reacts(int verb) {
        if (words.token(verb).bare().endsWith("ة")) {
            return false;
        }
        for (CueForm form : words.get(verb).entry().finiteForms()) {
            if (words.lexicon().isAmong(WordSet.REACTS, form.verb().lemma())) {
                return true;
            }
        }
        for (List<CueForm> forms : words.get(verb).entry().verbsWithPronoun()) {
            for (CueForm form : forms) {
                if (words.lexicon().isAmong(WordSet.REACTS, form.verb().lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Reaction at(int verb, int sentence, int cue, boolean apart) {
        boolean follows = words.get(verb).conjunction() == 'ف'
                || words.get(verb).preposition() == 'ل'
                || words.is(verb - 1, THEN);
        int next = Prepositions.isWithPronoun(words, verb + 1) ? verb + 2 : verb + 1;
        boolean and = words.get(verb).conjunction() == 'و' && words.isBySaying(cue);
        MentionCandidate subject = follows || and ? mentions.at(next) : null;
        if (isSubject(subject)
                && subject.last() < cue
                && (follows || next > verb + 1 || isToWhat(subject.last() + 1, cue))) {
            return new Reaction(words.is(verb - 1, THEN) ? verb - 1 : verb, verb, subject);
        }
        boolean so = words.get(verb).conjunction() == 'ف' && !words.isWord(verb - 1);
        if (apart || words.get(verb).hasProclitic()) {
            return so && !apart ? new Reaction(verb, verb, null) : null;
        }
        if (words.isAmong(verb - 1, WordSet.BUT_THEY)) {
            return new Reaction(verb - 1, verb, null);
        }
        if (isExcept(verb - 1)
                && Pronouns.THIRD_PERSON.stream().anyMatch(words.get(verb - 1).form()::endsWith)) {
            return new Reaction(verb - 2, verb, null);
        }
        MentionCandidate before = mentions.endingAt(verb - 1, sentence);
        int but = isSubject(before) ? before.first() - 1 : -1;
        if (but > sentence && words.isAmong(but, WordSet.BUT)) {
            return new Reaction(but, verb, before);
        }
        return but > sentence + 1 && isExcept(but) ? new Reaction(but - 1, verb, before) : null;
    }

    /** "وعلق الوزير | على ذلك | بالقول": whether it is told to what the subject reacts, so that nobody else does. */
    private boolean isToWhat(int first, int cue) {
        for (int i = first; i < cue; i++) {
            if (words.is(i, ON)) {
                return true;
            }
        }
        return false;
    }

    /** "إلا | أن", "غير | أنه". */
    private boolean isExcept(int that) {
        return words.is(that, WordClass.COMPLEMENTIZER) && words.isTokenAmong(that - 1, WordSet.EXCEPT);
    }

    private boolean isSubject(MentionCandidate mention) {
        return mention != null
                && mention.kind() != MentionKind.STATEMENT_NOUN
                && words.get(mention.first()).preposition() == 0;
    }

    /** The reports, of which none has such a clause at the end of its content. */
    List<Report> without(List<Report> reports, ContentBounds bounds) {
        List<Integer> clauses = new ArrayList<>();
        for (Report report : reports) {
            Reaction reaction = before(report);
            if (reaction != null) {
                clauses.add(reaction.first());
            }
        }
        if (clauses.isEmpty()) {
            return reports;
        }
        return reports.stream().map(r -> ending(r, clauses, bounds)).toList();
    }

    private Report ending(Report report, List<Integer> clauses, ContentBounds bounds) {
        for (int first : clauses) {
            boolean within = report.cueToken() < first
                    && report.contentFirst() < first
                    && report.contentLast() >= first
                    && words.document().quotationAround(first) == null;
            if (within) {
                return report.ending(bounds.trimmed(report.contentFirst(), first - 1));
            }
        }
        return report;
    }
}
