package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import java.util.Set;

/** Whose words are told in a clause about them, where the sentence tells what somebody else does upon them. */
final class TextsOfOthers {

    private static final int FARTHEST_TEXT = 5;
    private static final int FARTHEST_PERSON = 40;

    /** Whoever is attacked, accused or answered is another than the one who does so. */
    private static final Set<CueKind> AGAINST = Set.of(CueKind.CONDEMN, CueKind.ACCUSE, CueKind.ANSWER);

    /**
     * "أوقف النادي رئيسه سامر الخطيب بسبب تصريحه الذي قال فيه إن", "هاجم الوزير سامر الخطيب على تصريحات قال فيها إن": the nearest person
     * before the words; or null.
     */
    static MentionCandidate whose(Report report, int sentence, Scene scene) {
        Words words = scene.words();
        int noun = text(report, words);
        boolean upon =
                noun > sentence && words.is(noun, WordClass.STATEMENT_NOUN) && words.isAmong(noun - 1, WordSet.UPON);
        int earliest = Math.max(sentence, noun - FARTHEST_PERSON);
        for (int i = noun - 2; upon && i >= earliest; i--) {
            MentionCandidate mention = scene.mentions().endingAt(i, sentence);
            if (mention != null && mention.isNamedPerson()) {
                boolean theirs = words.hasPronoun(noun) || isAgainst(sentence, mention, scene);
                return theirs && scene.agrees(report, mention) ? mention : null;
            }
        }
        return null;
    }

    /** The noun before "الذي قال فيه" or "قال فيها". */
    private static int text(Report report, Words words) {
        boolean relative = words.is(report.cueToken() - 1, WordClass.RELATIVE);
        int noun = report.cueToken() - (relative ? 2 : 1);
        while (noun > report.cueToken() - FARTHEST_TEXT && words.is(noun, WordClass.ADJECTIVE)) {
            noun--;
        }
        return relative || Prepositions.isWithPronoun(words, report.cueToken() + 1) ? noun : -1;
    }

    /** Whether a verb before somebody, who is not its subject, tells that another is against him. */
    private static boolean isAgainst(int sentence, MentionCandidate person, Scene scene) {
        MentionCandidate subject = scene.subjects().ofSentence(sentence, person.first());
        int first = Math.max(sentence, person.first() - FARTHEST_PERSON);
        for (int i = first; subject != null && subject != person && i < person.first(); i++) {
            if (scene.words().isWord(i)) {
                for (CueForm form : scene.words().get(i).entry().cueForms()) {
                    if (AGAINST.contains(form.verb().kind())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private TextsOfOthers() {}
}
