package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Set;

/** The cue has no subject and nobody spoke: the subject of its sentence, or of the one before ("أصدر الرئيس مرسوما، قائلا"). */
final class SubjectOfSentence implements Sieve {

    private static final int FARTHEST_SENTENCE = 3;

    @Override
    public Speaker find(Report report, Scene scene) {
        if (report.speaker() != null || scene.around(report) != null) {
            return null;
        }
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate speaking = switch (report.type()) {
            case PARTICIPLE -> {
                MentionCandidate about = RelativeSubjects.of(report, sentence, scene);
                yield about == null ? speakingBefore(report, sentence, scene) : about;
            }
            case VERB -> TextsOfOthers.whose(report, sentence, scene);
            default -> null;
        };
        if (speaking != null) {
            return speaker(speaking, Set.of());
        }
        boolean passedOn = scene.clauses().isPassedOn(report, sentence);
        boolean ownClause = report.type() == CueType.VERB && !scene.clauses().explains(report.cueToken());
        boolean goesOn = ownClause && scene.words().get(report.cueToken()).conjunction() == 'و';
        MentionCandidate clause = goesOn ? ClauseActors.meanwhile(sentence, report.cueToken(), scene) : null;
        clause = ownClause || passedOn ? clause : scene.subjects().ofClause(sentence, report.cueToken());
        if (clause != null && !report.isPassedOnBy(clause) && scene.agrees(report, clause)) {
            return speaker(clause, Set.of());
        }
        MentionCandidate own = passedOn ? null : scene.subjects().ofSentence(sentence, report.cueToken());
        own = own != null && isQuoted(own, report, scene) ? null : own;
        if (own != null && !report.isPassedOnBy(own) && scene.agrees(report, own)) {
            return speaker(own, Set.of());
        }
        boolean within = report.type() == CueType.PARTICIPLE
                || scene.clauses().explains(report.cueToken())
                || scene.clauses().isAfterwards(report.cueToken())
                || Topics.tellsOfAnother(report, scene);
        MentionCandidate other = own != null && within ? other(report, sentence, scene) : null;
        if (other != null) {
            return speaker(other, Set.of(Doubt.OTHERS_BETWEEN));
        }
        boolean another = isAfterUnknown(report, sentence, scene)
                || Topics.isTopic(sentence, scene) && report.type() != CueType.PARTICIPLE;
        MentionCandidate previous = another ? null : subjectBefore(sentence, scene);
        boolean said = previous != null && scene.isSaid(previous.first());
        return previous != null && !said && scene.agrees(report, previous)
                ? speaker(previous, Set.of(Doubt.EARLIER_SENTENCE))
                : null;
    }

    /** "في البداية تحدث المواطن سامر الخطيب قائلا": who stands between the participle and a verb of speaking that takes no object; or null. */
    private static MentionCandidate speakingBefore(Report report, int sentence, Scene scene) {
        MentionCandidate mention = scene.mentions().endingAt(report.cueToken() - 1, sentence);
        int before = mention == null ? -1 : mention.first() - 1;
        int verb = scene.words().is(before - 1, WordClass.REPORTING_VERB)
                        && Prepositions.isWithPronoun(scene.words(), before)
                ? before - 1
                : before;
        boolean speaks = verb >= sentence
                && scene.words().is(verb, WordClass.REPORTING_VERB)
                && !scene.words().get(mention.first()).hasProclitic()
                && scene.words().get(verb).entry().finiteForms().stream()
                        .noneMatch(f -> f.verb().takes(Complement.OBJECT)
                                || f.verb().addressees().contains(Complement.OBJECT));
        return speaks && scene.agrees(report, mention) ? mention : null;
    }

    /** ""لن نغلق المصنع"، على حد قوله": what the quoted words themselves are about does not say them. */
    private static boolean isQuoted(MentionCandidate mention, Report report, Scene scene) {
        return mention.first() >= report.contentFirst()
                && mention.last() <= report.contentLast()
                && scene.words().document().quotationAround(mention.first()) != null;
    }

    /** Whether somebody who is not known spoke in the sentence before, so that its subject is another. */
    private static boolean isAfterUnknown(Report report, int sentence, Scene scene) {
        List<Report> before = scene.before(report);
        Report last = before.isEmpty() ? null : before.get(0);
        return last != null
                && last.type() == CueType.VERB
                && scene.speakerOf(last).mention() == null
                && scene.sameSentence(last.cueToken(), Math.max(0, scene.sentenceBefore(sentence)));
    }

    /** "استمع القاضي إلى المتهمة ليلى حداد، قائلة": the only person in the sentence with whom the participle agrees; or null. */
    static MentionCandidate other(Report report, int sentence, Scene scene) {
        MentionCandidate only = null;
        for (int i = sentence; i < report.cueToken(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            boolean person = mention != null
                    && mention.kind().actorKind() == ActorKind.PERSON
                    && mention.gender() != Gender.UNKNOWN
                    && mention.last() < report.cueToken()
                    && (mention.kind() == MentionKind.NAME || !scene.subjects().isOwnerInside(i, sentence));
            if (person && scene.agrees(report, mention)) {
                if (only != null) {
                    return null;
                }
                only = mention;
            }
            i = person ? mention.last() : i;
        }
        return only;
    }

    /** The subject of the last sentence that has one of its own: "زار الوزير المصنع. واستمع إلى العمال. وأكد …". */
    private static MentionCandidate subjectBefore(int sentence, Scene scene) {
        int after = sentence;
        for (int i = 0; i < FARTHEST_SENTENCE; i++) {
            int before = scene.sentenceBefore(after);
            if (before < 0 || scene.words().token(before).paragraph() == 0 && !goesOnWithHeadline(sentence, scene)) {
                return null;
            }
            boolean aside = scene.subjects().tellsWhoElse(before);
            MentionCandidate subject = aside ? null : scene.subjects().ofSentence(before, after);
            if (subject != null || !aside && !scene.subjects().goesOnWithVerb(before)) {
                return subject;
            }
            after = before;
        }
        return null;
    }

    /** "الوزير يفتتح المعرض.. ويؤكد أن": a further part of the headline, or the line under it, which is no sentence of the article. */
    private static boolean goesOnWithHeadline(int sentence, Scene scene) {
        Words words = scene.words();
        int paragraph = words.token(sentence).paragraph();
        boolean under = paragraph == 1
                && words.get(sentence).conjunction() == 0
                && !words.sameParagraph(sentence, words.document().sentenceEnd(sentence) + 1);
        return paragraph == 0 || under;
    }

    static Speaker speaker(MentionCandidate mention, Set<Doubt> doubts) {
        return new Speaker(
                AttributionMethod.CONTINUED,
                mention,
                List.of(new AttributionLink(Rule.SUBJECT_OF_SENTENCE, mention.span())),
                doubts);
    }
}
