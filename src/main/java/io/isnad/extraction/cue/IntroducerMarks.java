package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each token may introduce, whoever asks for it, worked out once for all cues: at most tokens it is nothing, and where
 * no token of a sentence may introduce what a cue takes, its frame need not be read.
 */
final class IntroducerMarks {

    private static final Complement[] PREPOSITIONS =
            Arrays.stream(Complement.values()).filter(Complement::isPreposition).toArray(Complement[]::new);

    /** Longer words that introduce something are of closed classes: لماذا. */
    private static final int LONGEST_FORM = 4;

    private static final int READ = 1;
    private static final int COLON = 1 << 1;
    private static final int QUOTE = 1 << 2;
    private static final int CLAUSE = 1 << 3;
    private static final int QUESTION = 1 << 4;
    private static final int SPOKEN = 1 << 5;
    private static final int FIRST_PREPOSITION = 6;

    private static final Map<String, Integer> BY_FORM =
            Arrays.stream(PREPOSITIONS).collect(Collectors.toMap(Complement::form, IntroducerMarks::mark));

    private final Grammar grammar;
    private final Words words;
    private final Pauses pauses;
    private final int[] marks;

    IntroducerMarks(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.pauses = new Pauses(words);
        this.marks = new int[words.size()];
    }

    /** Whether the token introduces nothing. */
    boolean isNone(int token) {
        return at(token) == READ;
    }

    /**
     * The last token from the first up to the end, exclusive, that may introduce what the request takes, an object apart,
     * which nothing introduces; -1 where there is none.
     */
    int last(FrameRequest request, int first, int end) {
        int wanted = wanted(request);
        for (int i = end - 1; i >= first; i--) {
            if ((at(i) & wanted) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause may begin with a token from the first up to the end, exclusive. */
    boolean mayOpenClause(int first, int end) {
        for (int i = first; i < end; i++) {
            if ((at(i) & CLAUSE) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int wanted(FrameRequest request) {
        int wanted = request.takesSpeech() ? COLON | QUOTE : SPOKEN;
        wanted |= request.takesClause() ? COLON | CLAUSE | QUESTION : 0;
        wanted |= request.takes(Complement.BI) ? CLAUSE : 0;
        wanted |= request.question() ? QUESTION : 0;
        wanted |= request.takes(Complement.OBJECT) ? QUOTE : 0;
        for (Complement preposition : PREPOSITIONS) {
            wanted |= request.takes(preposition) ? mark(preposition) : 0;
        }
        return wanted;
    }

    private int at(int token) {
        if (marks[token] == 0) {
            marks[token] = READ | read(token);
        }
        return marks[token];
    }

    private int read(int token) {
        if (!words.isWord(token)) {
            boolean colon = grammar.isColon(token);
            int spoken = colon && grammar.opensQuotation(token + 1) ? SPOKEN : 0;
            return spoken | (colon ? COLON : 0) | (grammar.opensQuotation(token) ? QUOTE : 0);
        }
        Word word = words.get(token);
        if (pauses.isAfterOne(token)) {
            return CLAUSE;
        }
        if (word.form().length() > LONGEST_FORM
                && word.preposition() == 0
                && !isFunctionOrUnknown(word)
                && !DeedsWithBi.isAt(words, token)
                && !grammar.isOwnVerb(token)) {
            return 0;
        }
        int read = grammar.isComplementizer(token) || grammar.isNegatedComplementizer(token) ? CLAUSE : 0;
        read |= grammar.opensBareSpeech(token) ? CLAUSE : 0;
        read |= grammar.isQuestionWord(token) ? QUESTION : 0;
        if (word.conjunction() != 0) {
            return read;
        }
        read |= BY_FORM.getOrDefault(word.form(), 0);
        read |= grammar.afterJoinedBi(token) >= 0 ? mark(Complement.BI) : 0;
        Complement what = JoinedWhat.at(words, token);
        read |= what == null ? 0 : mark(what);
        read |= word.preposition() == 'ل' ? mark(Complement.LI) : 0;
        return read;
    }

    /** What introduces content is of a closed class, but for a few short words and a joined ب on a word that nobody knows. */
    private static boolean isFunctionOrUnknown(Word word) {
        return word.isFunctionWord() || word.classes().isEmpty();
    }

    private static int mark(Complement preposition) {
        return 1 << FIRST_PREPOSITION + preposition.ordinal();
    }
}
