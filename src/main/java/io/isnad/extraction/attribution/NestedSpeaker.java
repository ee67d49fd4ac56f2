package io.isnad.extraction.attribution;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.text.Quotation;
import java.util.List;
import java.util.Set;

/** A cue without subject inside what somebody said: the nearest subject before it that agrees, else the outer speaker. */
final class NestedSpeaker implements Sieve {

    private static final int FARTHEST = 25;

    @Override
    public Speaker find(Report report, Scene scene) {
        Report around = report.speaker() == null ? scene.around(report) : null;
        if (around == null || report.form() == null) {
            return null;
        }
        Speaker teller = scene.clauses().isSaidOfIt(report) ? scene.speakerOf(around) : null;
        if (teller != null && teller.mention() != null && scene.agrees(report, teller.mention())) {
            return speaker(teller.mention(), Rule.OUTER_SPEAKER);
        }
        MentionCandidate opener = ofClause(report, around, scene);
        if (opener != null) {
            return speaker(opener, Rule.NEAREST_SUBJECT_IN_CONTENT);
        }
        int earliest = Math.max(around.contentFirst(), report.cueToken() - FARTHEST);
        for (int i = report.cueToken() - 1; i >= earliest; i--) {
            MentionCandidate mention = scene.mentions().outermostAt(i);
            boolean person = mention != null
                    && scene.words().get(i).preposition() == 0
                    && !(scene.sameSentence(mention.first(), report.cueToken()) && isGoverned(mention, scene))
                    && (mention.kind() != MentionKind.STATEMENT_NOUN || mention.definite());
            if (person && scene.agrees(report, mention)) {
                return speaker(mention, Rule.NEAREST_SUBJECT_IN_CONTENT);
            }
        }
        Speaker outer = scene.speakerOf(around);
        MentionCandidate inside =
                outer == null || outer.mention() == null ? null : inside(report, outer.mention(), scene);
        if (inside != null) {
            return speaker(inside, Rule.WITHIN_OUTER_SPEAKER);
        }
        boolean himself = outer != null && outer.mention() != null && scene.agrees(report, outer.mention());
        if (himself && !isOfAnother(report, around, scene)) {
            return speaker(outer.mention(), Rule.OUTER_SPEAKER);
        }
        return scene.words().is(report.cueToken() - 1, WordClass.COMPLEMENTIZER) ? before(around, report, scene) : null;
    }

    /** "إن الوزير زار المدير وأكد أن": whom the clause begins with, of whom a verb that is joined to it without a comma tells too; or null. */
    private static MentionCandidate ofClause(Report report, Report around, Scene scene) {
        int cue = report.cueToken();
        boolean joined = scene.words().get(cue).conjunction() == 'و'
                && scene.words().isWord(cue - 1)
                && cue - around.contentFirst() <= FARTHEST
                && scene.words().is(around.contentFirst() - 1, WordClass.COMPLEMENTIZER);
        MentionCandidate opener = joined ? scene.mentions().at(around.contentFirst()) : null;
        return opener != null && opener.kind() != MentionKind.STATEMENT_NOUN && scene.agrees(report, opener)
                ? opener
                : null;
    }

    /** "قال سامر: "كان أخي هنا، وقال إنه سيعود"": nobody calls himself "he" in his own words. */
    private static boolean isOfAnother(Report report, Report around, Scene scene) {
        Quotation quotation = scene.words().document().quotationAround(report.cueToken());
        return report.type() == CueType.VERB
                && quotation != null
                && quotation.firstToken() > around.cueToken()
                && scene.words().sameParagraph(around.cueToken(), report.cueToken());
    }

    /** "قال الوزير …. وأوردت الوكالة أنه نفى": whom the pronoun means spoke before the outer speaker, who does not agree. */
    private Speaker before(Report around, Report report, Scene scene) {
        for (Report earlier : scene.before(around)) {
            MentionCandidate last = scene.speakerOf(earlier).mention();
            if (last != null) {
                return scene.agrees(report, last) ? speaker(last, Rule.OUTER_SPEAKER) : null;
            }
        }
        return null;
    }

    /** "قال المتحدث باسم الرئيسة إنها أبلغت …": whom the outer speaker's title names, where the outer speaker does not agree. */
    private MentionCandidate inside(Report report, MentionCandidate outer, Scene scene) {
        if (scene.agrees(report, outer)) {
            return null;
        }
        for (int i = outer.first() + 1; i <= outer.last(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            boolean person = mention != null && mention.kind().actorKind() == io.isnad.extraction.ActorKind.PERSON;
            if (person && scene.agrees(report, mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "اللقاءات في القاهرة، مشيرا إلى أن": a preposition governs whom it stands before, and a noun the place after it. */
    private static boolean isGoverned(MentionCandidate mention, Scene scene) {
        int before = mention.first() - 1;
        if (!scene.words().sameParagraph(before, mention.first())
                || !scene.words().isWord(before)) {
            return false;
        }
        boolean place = mention.kind() == MentionKind.COUNTRY || mention.kind() == MentionKind.CAPITAL;
        boolean noun = place
                && !scene.words().is(before, WordClass.COMMON_VERB)
                && !scene.words().is(before, WordClass.REPORTING_VERB)
                && !scene.words().get(before).isFunctionWord();
        return noun || scene.words().is(before, WordClass.PREPOSITION);
    }

    private static Speaker speaker(MentionCandidate mention, Rule rule) {
        return new Speaker(
                AttributionMethod.PRONOUN, mention, List.of(new AttributionLink(rule, mention.span())), Set.of());
    }
}
