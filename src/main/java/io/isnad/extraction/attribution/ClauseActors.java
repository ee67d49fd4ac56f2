package io.isnad.extraction.attribution;

import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Who acts in a clause beside what is reported there, and so is meant by a cue without a subject after it. */
final class ClauseActors {

    private static final char BY = 'ب';

    /** "رد الوزير على دعوة": so far from the subject the verb's object begins, with its preposition. */
    private static final int NEAREST_OBJECT = 2;

    /** "الأمر الذي نفته الوزارة". */
    private static final String THE_MATTER = "الامر";

    /** So far before a cue the clause begins to which it belongs. */
    private static final int LONGEST_CLAUSE = 40;

    private ClauseActors() {}

    /** "قال النائب إن …، وهو ما نفته الوزارة، وهددت": who takes up what was said before, and goes on; or null. */
    static MentionCandidate takingUp(List<Report> reports, Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        boolean goesOn = report.type() == CueType.PARTICIPLE || report.type() == CueType.VERB;
        int last = reports.isEmpty() ? sentence : reports.get(0).cueToken();
        int first = Math.max(Math.max(sentence, last) + 2, report.cueToken() - LONGEST_CLAUSE);
        for (int i = report.cueToken() - 2; goesOn && i >= first && !scene.isSaid(i); i--) {
            if (takesUp(i, scene.words())) {
                int at = Prepositions.isWithPronoun(scene.words(), i + 1) ? i + 2 : i + 1;
                MentionCandidate subject = scene.mentions().at(at);
                boolean acts = subject != null
                        && subject.last() < report.cueToken()
                        && subject.kind() != MentionKind.STATEMENT_NOUN
                        && scene.words().get(at).preposition() == 0
                        && scene.agrees(report, subject);
                return acts ? subject : null;
            }
        }
        return null;
    }

    /** "وهو ما نفته", "الأمر الذي نفاه", "وهو ما رد عليه", "، ما دفع": a verb whose pronoun is what was told before. */
    private static boolean takesUp(int verb, Words words) {
        boolean prompts = words.isAmong(verb, WordSet.PROMPTS)
                && words.isTokenAmong(verb - 1, WordSet.FACT)
                && words.token(verb - 2).isComma();
        return prompts
                || words.is(verb - 1, WordClass.RELATIVE)
                        && (words.hasPronoun(verb) || Prepositions.isWithPronoun(words, verb + 1))
                        && words.get(verb).entry().verbsWithPronoun().stream()
                                .flatMap(List::stream)
                                .noneMatch(f -> f.form().tense() == Tense.PRESENT)
                        && (words.isAmong(verb - 2, WordSet.HE) || words.is(verb - 2, THE_MATTER));
    }

    /** "قال الوزير إن …، فرد السفير على السؤال، قائلا": the subject of a clause that stands in between; or null. */
    static MentionCandidate since(Report before, Report report, Scene scene) {
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate subject = scene.subjects().ofClause(sentence, report.cueToken());
        boolean medium = subject != null
                && before.via() != null
                && subject.first() == before.via().first();
        boolean acts = subject != null
                && !medium
                && subject.first() > before.contentLast()
                && subject.first() > before.cueToken() + 1
                && scene.agrees(report, subject);
        return acts ? subject : null;
    }

    /**
     * "رفض الحزب دعوة الرئيس إلى الحوار، مؤكدا", "زار الحزب المدينة بعد دعوة الرئيس، مؤكدا": a participle belongs to the subject of the
     * verb, not to whose words are the verb's object or tell when; null where the last report is no noun that is one.
     */
    static MentionCandidate uponNoun(List<Report> reports, Report report, Scene scene) {
        Report noun = reports.isEmpty() ? null : reports.get(0);
        if (noun == null || noun.type() != CueType.NOUN || !scene.sameSentence(noun.cueToken(), report.cueToken())) {
            return null;
        }
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate subject = scene.subjects().ofClause(sentence, noun.cueToken());
        boolean acts = subject != null
                && (noun.cueToken() - subject.last() <= NEAREST_OBJECT
                        || scene.words().isAmong(noun.cueToken() - 1, WordSet.AFTER))
                && scene.agrees(report, subject);
        return acts ? subject : null;
    }

    /** "واصل المجلس جلساته، بينما زار الوزير المدينة، وأكد": the subject of what happens the while, which goes on; or null. */
    static MentionCandidate meanwhile(int sentence, int cue, Scene scene) {
        Words words = scene.words();
        int first = Math.max(sentence + 2, cue - LONGEST_CLAUSE);
        for (int i = cue - 1; i >= first && !scene.isSaid(i); i--) {
            boolean opens = words.isAmong(i, WordSet.MEANWHILE)
                    && (words.is(i + 1, WordClass.COMMON_VERB) || words.is(i + 1, WordClass.REPORTING_VERB));
            if (opens) {
                MentionCandidate subject = scene.mentions().at(i + 2);
                boolean acts = subject != null
                        && subject.last() < cue
                        && subject.kind() != MentionKind.STATEMENT_NOUN
                        && words.get(i + 2).preposition() == 0;
                return acts ? subject : null;
            }
        }
        return null;
    }

    /** "وتحدثت الأم بقولها: "…"": by what words the subject of the sentence spoke. */
    static boolean isByWords(Report noun, Scene scene) {
        return scene.words().get(noun.cueToken()).preposition() == BY
                && scene.words().hasPronoun(noun.cueToken());
    }

    /** "كشف سامر الخطيب عدم صحة الخبر. وأكد أن": a noun of saying that opens its sentence and is spelt like what its subject does. */
    static boolean opensLikeVerb(Report noun, Scene scene) {
        int token = noun.cueToken();
        return noun.speaker() != null
                && scene.words().is(token, WordClass.REPORTING_VERB)
                && !scene.words().get(token).definite()
                && scene.words().get(token).preposition() == 0
                && scene.words().document().sentenceStart(token) == token
                && scene.words().get(token).entry().finiteForms().stream()
                        .anyMatch(
                                f -> f.form().gender().agreesWith(noun.speaker().gender()));
    }

    /**
     * "أغلقت الطريق، بحسب الوزارة، مشيرة": whether the participle follows the phrase after the words that it attributes, rather
     * than belonging to whom the sentence is about.
     */
    static boolean isPhraseOfSpeaker(Report phrase, Report report, Scene scene) {
        boolean after =
                phrase.contentLast() < phrase.cueToken() && scene.sameSentence(phrase.cueToken(), report.cueToken());
        if (!after || phrase.via() != null) {
            return false;
        }
        boolean says = phrase.links().stream().anyMatch(l -> l.rule() == Rule.SUBJECT_IN_PHRASE);
        int sentence = scene.words().document().sentenceStart(report.cueToken());
        MentionCandidate subject = scene.subjects().ofSentence(sentence, phrase.cueToken());
        return says
                || subject == null
                || !scene.agrees(report, subject)
                || subject.kind() == MentionKind.GROUP && subject.first() > sentence + 1;
    }
}
