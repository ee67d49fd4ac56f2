package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** What happens while something is said, as a prepositional phrase in a frame tells it, and whom or what it happens to. */
final class FrameEvents {

    /** "زيارته", "زيارتها": a feminine with its owner. */
    private static final Pattern HERS = Pattern.compile("ت(?:ه|ها|هم)$");

    private static final String FEMININE = "ه";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameEvents(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** "خلال استقباله | السفير": whom the speaker meets, right after the noun of meeting; or null. */
    MentionCandidate whom(int event, FrameState state) {
        MentionCandidate whom = mentions.at(state.at);
        boolean object = whom != null
                && state.at == event + 1
                && whom.kind().actorKind() == ActorKind.PERSON
                && words.isAmong(event, WordSet.MEETING)
                && !words.get(state.at).hasProclitic();
        return object ? whom : null;
    }

    /** Goes past what else is done to somebody or something there. */
    void pass(int event, FrameState state) {
        MentionCandidate after = mentions.at(event + 1);
        if (isEventOfNamed(event, after, state)) {
            state.pass(after);
        } else if (isObjectOfOwnAct(event, state)) {
            state.at = Math.max(mentions.phraseEnd(event + 1), after == null ? event + 1 : after.last()) + 1;
        }
    }

    /** "بعد لقاء الوزير سامر الخطيب": whether the phrase that has just been passed ends within the name of whom an event is about. */
    private boolean isEventOfNamed(int event, MentionCandidate whom, FrameState state) {
        boolean happens =
                state.at == event + 2 && words.isAmong(event - 1, WordSet.WHEN) && !words.is(event, WordClass.TITLE);
        return happens && whom != null && whom.isNamedPerson() && whom.last() >= state.at;
    }

    /**
     * "خلال حضورها حفل الافتتاح أن", "خلال زيارته البصرة": what the speaker does something to; a person may rather be who speaks. Of
     * what always has an object nothing else need show it.
     */
    private boolean isObjectOfOwnAct(int act, FrameState state) {
        int noun = act + 1;
        if (state.at != noun || noun >= state.end || !words.isWord(noun) || !words.hasPronoun(act)) {
            return false;
        }
        boolean visit = words.isAmong(act, WordSet.MEETING) || words.isAmong(act, WordSet.VISITING);
        MentionCandidate whom = mentions.at(noun);
        return (visit || words.is(act, WordClass.VERBAL_NOUN))
                && (whom == null || whom.kind().actorKind() != ActorKind.PERSON)
                && isThing(noun, act, visit)
                && (visit || grammar.introducerMarks().mayOpenClause(noun + 1, state.end));
    }

    private boolean isThing(int noun, int act, boolean visited) {
        Word word = words.get(noun);
        boolean attribute = word.is(WordClass.ADJECTIVE) && word.definite();
        // "زيارتها المصنع"
        boolean unlike = visited
                && HERS.matcher(words.get(act).form()).find()
                && !word.form().endsWith(FEMININE);
        return (word.is(WordClass.NOUN) || visited && word.is(WordClass.PLACE))
                && (!attribute || unlike)
                && !word.is(WordClass.VERBAL_NOUN)
                && !word.is(WordClass.TIME)
                && !word.isFunctionWord()
                && !word.hasProclitic();
    }
}
