package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.List;

/** Who goes on after a medium has passed on what somebody said: the medium, or its source. */
final class MediumOrSource {

    private static final String FROM = "عن";

    /** "ونقلت عن مصادر أن …. وأضافت": whether both are the verbs of a medium, which goes on, rather than some unnamed source. */
    static boolean isRelayed(Report before, Report report) {
        MentionCandidate source = before.speaker();
        return before.via() == null
                && source != null
                && source.kind().actorKind() != ActorKind.PERSON
                && source.number() != GrammaticalNumber.SINGULAR
                && before.form() != null
                && report.form() != null
                && before.form().gender() == report.form().gender()
                && before.form().number() == report.form().number()
                && before.links().stream().anyMatch(l -> l.rule() == Rule.SOURCE_OF_MEDIUM);
    }

    /** Whether the medium or the source of the words that a noun passes on goes on. */
    static boolean goesOn(Report before, Report report, Scene scene) {
        return isOfSourceAlone(before, report, scene)
                || isOfMedium(before, report, scene)
                || isOfPassive(before, report, scene);
    }

    /** "ونقل عن الوزير قوله …. وأضاف": the source of what is passed on by nobody, who alone can go on. */
    private static boolean isOfPassive(Report before, Report report, Scene scene) {
        MentionCandidate source = scene.speakerOf(before).mention();
        int from = source == null ? -1 : source.first() - 1;
        return before.via() == null
                && source != null
                && scene.words().is(from, FROM)
                && scene.words().hasPronoun(before.cueToken())
                && scene.words().document().sentenceStart(before.cueToken()) == from - 1
                && scene.words().is(from - 1, WordClass.REPORTING_VERB)
                && scene.agrees(report, source);
    }

    /**
     * "نقلت الصحيفة عن الوزير قوله …. وأضاف": whoever goes on agrees with the source and not with the medium; or the source is a
     * person, to whose words more are added.
     */
    private static boolean isOfSourceAlone(Report before, Report report, Scene scene) {
        MentionCandidate source = scene.speakerOf(before).mention();
        boolean person = source != null
                && (source.isNamedPerson() || source.kind() == MentionKind.ROLE || isOne(source, report, scene))
                && report.kind() != CueKind.REPORT;
        return before.via() != null && (person || !scene.agrees(report, asInItsClause(before.via(), scene)));
    }

    /** "نقل الموقع عن مصدر قوله …. وأضاف", "… عن الوزارة قولها …. وأكدت": whether a single source agrees, to whose words more are added. */
    private static boolean isOne(MentionCandidate source, Report report, Scene scene) {
        boolean more = report.kind() == CueKind.ADD
                || report.kind() == CueKind.SAY
                || source.kind() != MentionKind.GROUP
                        && (report.kind() == CueKind.STRESS || report.kind() == CueKind.EXPLAIN);
        return more
                && source.kind() != MentionKind.STATEMENT_NOUN
                && source.number() == GrammaticalNumber.SINGULAR
                && scene.agrees(report, source);
    }

    /** "نقل الموقع عن مصادر قولها …. وأضاف": whether whoever goes on agrees with the medium, and not with its source. */
    private static boolean isOfMedium(Report before, Report report, Scene scene) {
        MentionCandidate source = scene.speakerOf(before).mention();
        return before.type() == CueType.NOUN
                && before.via() != null
                && source != null
                && (source.number() != GrammaticalNumber.SINGULAR && !isOfSeveral(report)
                        || !scene.agrees(report, source))
                && scene.agrees(report, before.via());
    }

    /** "وأضافوا": several people, where media only ever are "she". */
    private static boolean isOfSeveral(Report report) {
        return report.form() != null
                && report.form().number() == GrammaticalNumber.PLURAL
                && report.form().gender() == Gender.MASCULINE;
    }

    /** "نقلت رويترز": the gender of a medium's foreign name, as its own verb tells. */
    private static MentionCandidate asInItsClause(MentionCandidate medium, Scene scene) {
        int before = medium.first() - 1;
        int verb = scene.words().isWord(before) ? before : before - 1;
        boolean feminine = medium.gender() == Gender.UNKNOWN
                && scene.words().isWord(verb)
                && scene.words().is(verb, WordClass.REPORTING_VERB)
                && scene.words().get(verb).form().endsWith("ت");
        return feminine ? medium.withGender(Gender.FEMININE) : medium;
    }

    /** "نقلت القناة عن مصدر أن الجسر مغلق، ونشرت صورا تظهره": whether the subject of the verb goes on, and not its source, with whom what follows disagrees. */
    private static boolean isOfRelayingVerb(Report before, Report report, Scene scene) {
        MentionCandidate source = scene.speakerOf(before).mention();
        return before.type() == CueType.VERB
                && report.type() == CueType.VERB
                && before.via() != null
                && before.via().first() > before.cueToken()
                && source != null
                && !scene.agrees(report, source)
                && scene.agrees(report, asInItsClause(before.via(), scene));
    }

    /**
     * "أوضحت الصحيفة أن الوزيرة قالت …. وأضافت": of a medium and of whom it only passes on, the medium is the subject of the
     * sentence; where both agree it is the medium that goes on.
     */
    static Speaker mainSubject(Report before, Report report, Scene scene) {
        Speaker speaker = scene.speakerOf(before);
        boolean outer = before.via() != null
                && before.via().first() < before.cueToken()
                && !scene.sameSentence(before.cueToken(), report.cueToken())
                && scene.agrees(report, before.via())
                && (scene.clauses().isSubjectOfSaying(before.via()) || isOfMedium(before, report, scene));
        return outer || isOfRelayingVerb(before, report, scene)
                ? new Speaker(
                        speaker.method(),
                        before.via(),
                        List.of(new AttributionLink(
                                Rule.SUBJECT_AFTER_VERB, before.via().span())),
                        speaker.doubts())
                : speaker;
    }

    private MediumOrSource() {}
}
