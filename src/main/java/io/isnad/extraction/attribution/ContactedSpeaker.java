package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** "اتصلت الصحيفة بالمدير سامر الخطيب، فقال إن": to whom the sentence turns answers, rather than who turns to them. */
final class ContactedSpeaker implements Sieve {

    private static final char BY = 'ب';
    private static final String FROM = "من";
    private static final String FEMININE = "ت";

    /** So far into the sentence the answer is told of that is wanted. */
    private static final int FARTHEST_ANSWER = 20;

    @Override
    public Speaker find(Report report, Scene scene) {
        Words words = scene.words();
        int sentence = words.document().sentenceStart(report.cueToken());
        MentionCandidate guest = guest(report, sentence, scene);
        if (guest != null) {
            return SubjectOfSentence.speaker(guest, Set.of());
        }
        if (report.speaker() != null || scene.around(report) != null) {
            return null;
        }
        int turns = turning(sentence, scene);
        if (!isAnswer(verb(report, words), words) && !isOfAnother(report, turns, words)) {
            return null;
        }
        boolean question = asks(turns, words) && scene.mentions().at(turns + 1) != null;
        if (question && !scene.isReportedBefore(report, sentence, report.cueToken())) {
            return questioned(turns, report, scene);
        }
        MentionCandidate asked = asked(sentence, report, scene);
        if (asked != null) {
            return SubjectOfSentence.speaker(asked, Set.of());
        }
        if (!words.isAmong(turns, WordSet.TURNS_TO) || scene.isReportedBefore(report, sentence, report.cueToken())) {
            return null;
        }
        MentionCandidate person = null;
        for (int i = sentence + 1; i < report.cueToken(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            if (mention == null) {
                continue;
            }
            boolean turning = person == null
                    && i == sentence + 1
                    && mention.kind().actorKind() == ActorKind.PERSON
                    && words.get(i).preposition() == 0;
            if (turning) {
                return null;
            }
            boolean contacted = mention.kind().actorKind() == ActorKind.PERSON
                    && mention.last() < report.cueToken()
                    && scene.agrees(report, mention);
            person = person == null && contacted ? mention : person;
            i = mention.last();
        }
        return person == null ? null : SubjectOfSentence.speaker(person, Set.of());
    }

    private static boolean asks(int verb, Words words) {
        return Stream.concat(
                        words.get(verb).entry().finiteForms().stream(),
                        words.get(verb).entry().verbsWithPronoun().stream().flatMap(List::stream))
                .anyMatch(f -> f.verb().kind() == CueKind.ASK);
    }

    /**
     * "استجوب القاضي المتهم، فأجاب": whom the subject of a verb of asking asks answers; nobody where only a pronoun tells whom ("سأله القاضي،
     * فأجاب"), but never who asks.
     */
    private static Speaker questioned(int verb, Report report, Scene scene) {
        int asking = scene.words().hasPronoun(verb)
                ? report.cueToken()
                : scene.mentions().at(verb + 1).last();
        for (int i = asking + 1; i < report.cueToken(); i++) {
            MentionCandidate mention = scene.mentions().at(i);
            boolean fits = mention != null
                    && mention.kind() != MentionKind.STATEMENT_NOUN
                    && scene.words().get(i).preposition() == 0
                    && scene.agrees(report, mention);
            if (fits) {
                return SubjectOfSentence.speaker(mention, Set.of());
            }
        }
        return Speaker.NOBODY;
    }

    /** "تحدثت الإذاعة مع ليلى حداد، حيث قالت": whom a medium has for its guest, where nobody else has spoken in the sentence; or null. */
    private static MentionCandidate guest(Report report, int sentence, Scene scene) {
        boolean possible = report.speaker() == null
                && report.type() == CueType.VERB
                && report.cueToken() > sentence
                && scene.around(report) == null;
        MentionCandidate guest = possible ? scene.introductions().guest(sentence) : null;
        return guest != null
                        && guest.last() < report.cueToken()
                        && scene.agrees(report, guest)
                        && !scene.isReportedBefore(report, sentence, report.cueToken())
                ? guest
                : null;
    }

    /** "«عكاظ» | طرحت المشكلة على المدير": where the verb stands after the medium that opens the sentence; else where that begins. */
    private static int turning(int sentence, Scene scene) {
        Quotation quoted = scene.words().document().quotationOpenedBy(sentence);
        if (quoted != null) {
            return scene.words().token(quoted.lastToken()).isWord() ? quoted.lastToken() + 2 : quoted.lastToken() + 1;
        }
        MentionCandidate medium = scene.mentions().at(sentence);
        return medium != null && medium.kind().actorKind() == ActorKind.ORGANIZATION ? medium.last() + 1 : sentence;
    }

    /** The verb of the report's clause: that before the noun where that tells what is said ("اكتفى بالقول"). */
    private static int verb(Report report, Words words) {
        boolean noun =
                report.type() == CueType.NOUN && words.get(report.cueToken()).preposition() == BY;
        return noun ? report.cueToken() - 1 : report.type() == CueType.VERB ? report.cueToken() : -1;
    }

    /** "تواصلت الصحيفة مع المدير، وأكد": whether a man rather than the newspaper speaks. */
    private static boolean isOfAnother(Report report, int turning, Words words) {
        return report.type() == CueType.VERB
                && report.form() != null
                && report.form().gender() == Gender.MASCULINE
                && words.isAmong(turning, WordSet.TURNS_TO)
                && words.get(turning).form().endsWith(FEMININE);
    }

    /** "فقال", "لكنه قال", "إلا أنه اكتفى": whether the clause tells what came of it that somebody turned to another. */
    private static boolean isAnswer(int verb, Words words) {
        if (!words.isWord(verb) || !words.isWord(verb - 1)) {
            return words.isWord(verb) && words.get(verb).conjunction() == 'ف';
        }
        boolean excepted = words.is(verb - 1, WordClass.COMPLEMENTIZER)
                && Pronouns.THIRD_PERSON.stream().anyMatch(words.get(verb - 1).form()::endsWith)
                && words.isAmong(verb - 2, WordSet.EXCEPT);
        return words.get(verb).conjunction() == 'ف' || words.isAmong(verb - 1, WordSet.BUT_THEY) || excepted;
    }

    /** "حاولت الصحيفة الحصول على رد من الوزارة": of whom an answer is wanted; null where that is not told. */
    private static MentionCandidate asked(int sentence, Report report, Scene scene) {
        Words words = scene.words();
        int last = Math.min(sentence + FARTHEST_ANSWER, report.cueToken() - 2);
        for (int i = sentence + 1; i < last; i++) {
            MentionCandidate asked = words.is(i + 1, FROM) && words.isBaseAmong(i, WordSet.ASKED_ANSWER)
                    ? scene.mentions().at(i + 2)
                    : null;
            boolean fits = asked != null
                    && asked.kind() != MentionKind.STATEMENT_NOUN
                    && asked.last() < report.cueToken()
                    && !scene.isReportedBefore(report, asked.last() + 1, report.cueToken())
                    && scene.agrees(report, asked);
            if (fits) {
                return asked;
            }
        }
        return null;
    }
}
