package io.isnad.extraction.cue;

import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Verbs without a subject of their own inside what somebody said that are no reports: those that tell of the very speaker
 * ("قالت إنها تتوقع …"), and those that describe a noun ("نتائج تبشر بـ…").
 */
final class Embedded {

    private static final int SHORTEST_WITH_PRONOUN = 3;

    private final Words words;
    private final VerbPlaces places;
    private final InnerVerbs inner;
    private final Agreement agreement = new Agreement();

    Embedded(Grammar grammar) {
        this.words = grammar.words();
        this.places = new VerbPlaces(grammar);
        this.inner = new InnerVerbs(grammar, new NextVerbs(words));
    }

    List<Report> without(List<Report> reports) {
        IntervalIndex<Report> contents = new IntervalIndex<>(words.size());
        for (Report report : reports) {
            contents.add(report, report.contentFirst(), report.contentLast());
        }
        List<Report> without = new ArrayList<>(reports.size());
        for (Report report : reports) {
            if (!isEmbedded(report, contents)) {
                without.add(report);
            }
        }
        return without;
    }

    private boolean isEmbedded(Report report, IntervalIndex<Report> contents) {
        if (isAboutStatement(report) && contents.covers(report.cueToken())) {
            return true;
        }
        if (isObjectOfAnother(report, contents)) {
            return true;
        }
        boolean noun = report.type() == CueType.NOUN;
        if (!noun && (report.type() != CueType.VERB || report.speaker() != null)) {
            return false;
        }
        for (Report outer : contents.around(report.cueToken())) {
            boolean embedded = noun
                    ? outer.contentFirst() == report.cueToken() || NounCues.isGist(report.lemma())
                    : !report.strict() && !inner.goesOn(report, report.cueToken(), outer)
                            || isWhat(report)
                            || isAsyndetic(report)
                            || tellsOfSpeaker(report, outer)
                            || describesNoun(report)
                            || isPredicate(report);
            if (outer != report && embedded) {
                return true;
            }
        }
        return false;
    }

    /** "وصف الوزير | عرض | الحكومة بأنه": what may be a noun, where what somebody says begins with it and no clause does, is no verb. */
    private boolean isObjectOfAnother(Report report, IntervalIndex<Report> contents) {
        int cue = report.cueToken();
        boolean like = report.type() == CueType.VERB
                && words.is(cue, WordClass.NOUN)
                && !words.get(cue).hasProclitic()
                && words.isWord(cue - 1)
                && !words.is(cue - 1, WordClass.COMPLEMENTIZER);
        if (!like) {
            return false;
        }
        for (Report outer : contents.around(cue)) {
            boolean object = outer.contentFirst() == cue
                    && outer.cueToken() < cue
                    && (outer.type() == CueType.VERB || outer.type() == CueType.PARTICIPLE);
            if (outer != report && object) {
                return true;
            }
        }
        return false;
    }

    /** "إن التقارير التي تفيد بأن … كاذبة": which reports are meant. */
    private static boolean isAboutStatement(Report report) {
        return report.type() == CueType.VERB
                && report.speaker() != null
                && report.speaker().kind() == MentionKind.STATEMENT_NOUN
                && report.links().stream().anyMatch(link -> link.rule() == Rule.RELATIVE_CLAUSE);
    }

    /** "ندد بما وصفه بأنه": what the outer speaker calls it. */
    private boolean isWhat(Report report) {
        return places.isAfterWhat(report.cueToken());
    }

    /** The first word after a complementizer with a pronoun, which the outer speaker agrees with. */
    private boolean tellsOfSpeaker(Report report, Report outer) {
        int before = outer.contentFirst() - 1;
        boolean first = report.cueToken() - outer.contentFirst() <= (words.isWord(outer.contentFirst()) ? 0 : 1);
        boolean pronoun = words.is(before, WordClass.COMPLEMENTIZER)
                && words.get(before).form().length() >= SHORTEST_WITH_PRONOUN;
        boolean same = outer.speaker() == null || agreement.agreesWithin(report.form(), outer.speaker());
        return first && pronoun && same;
    }

    /** "إن التجمعات، بعد الزيارة، ترجع إلى": after a comma and without a conjunction it tells of what the clause began with. */
    private boolean isPredicate(Report report) {
        int cue = report.cueToken();
        return words.get(cue).conjunction() == 0
                && words.sameParagraph(cue - 1, cue)
                && words.token(cue - 1).isComma();
    }

    /** "معلومات من الجانب التركي تشير إلى أن": a verb after a noun that opens no clause of its own, told of a noun before. */
    private boolean isAsyndetic(Report report) {
        int before = report.cueToken() - 1;
        return report.form().tense() == Tense.PRESENT
                && words.get(report.cueToken()).conjunction() == 0
                && words.sameParagraph(before, report.cueToken())
                && words.isWord(before)
                && !words.get(before).isFunctionWord();
    }

    private boolean describesNoun(Report report) {
        int before = report.cueToken() - 1;
        if (words.get(report.cueToken()).conjunction() != 0
                || !words.sameParagraph(before, report.cueToken())
                || !words.isWord(before)) {
            return false;
        }
        Word word = words.get(before);
        return !word.isFunctionWord()
                && (word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE))
                && !word.is(WordClass.STATEMENT_NOUN);
    }
}
