package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/**
 * What belongs to the occasion on which somebody spoke, told by the preposition that the cue takes too: "شدد خلال إشرافه على الحملة على
 * سلامة المارة", "أشاد لدى لقائه بالسفير بجهوده". Only what else is said shows it.
 */
final class OccasionComplements {

    private static final String ON = "علي";
    private static final String TO = "الي";
    private static final String ABOUT = "عن";
    private static final String FROM = "من";
    private static final String IN = "في";
    private static final char WITH = 'ب';

    /** "لقائه" of لقاء: within a word the hamza takes a carrier. */
    private static final String CARRIED = "اي";

    private static final String HAMZA = "ء";

    private static final int MOST_ATTRIBUTES = 2;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;

    OccasionComplements(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
    }

    /** Whether the noun after the preposition is what the noun of an occasion before it takes, and what the cue takes follows. */
    boolean isOne(int noun, FrameState state) {
        boolean joined = words.get(noun).preposition() == WITH;
        int preposition = joined ? noun : noun - 1;
        int occasion = preposition - 1;
        WordSet taking = joined ? WordSet.OCCASION_WITH : taking(preposition);
        if (taking == null || occasion < state.from || !words.isWord(occasion)) {
            return false;
        }
        for (int passed = 0;
                passed < MOST_ATTRIBUTES && !takes(occasion, taking) && words.is(occasion, WordClass.ADJECTIVE);
                passed++) {
            occasion--;
        }
        return takes(occasion, taking)
                && isOccasion(occasion, state)
                && isThere(noun, taking)
                && isFollowed(noun, preposition, state);
    }

    private WordSet taking(int preposition) {
        if (words.get(preposition).hasProclitic()) {
            return null;
        }
        return switch (words.get(preposition).form()) {
            case ON -> WordSet.OCCASION_ON;
            case TO -> WordSet.OCCASION_TO;
            case ABOUT -> WordSet.OCCASION_ABOUT;
            case FROM -> WordSet.OCCASION_FROM;
            default -> null;
        };
    }

    /** "زيارة", "زيارته", "لقائها": the noun, also before the pronoun of whose occasion it is. */
    private boolean takes(int noun, WordSet taking) {
        if (words.isBaseAmong(noun, taking) || words.isTokenAmong(noun, WordSet.ANSWER)) {
            return true;
        }
        if (!words.isWord(noun)) {
            return false;
        }
        String form = words.get(noun).form();
        for (String pronoun : Pronouns.THIRD_PERSON) {
            String stem = Pronouns.noun(form, pronoun);
            if (stem != null) {
                String written = stem.endsWith(CARRIED) ? stem.substring(0, stem.length() - 1) + HAMZA : stem;
                return words.lexicon().isAmong(taking, written);
            }
        }
        return false;
    }

    /** "خلال إشرافه", "في رده", "ردا": when or upon what somebody speaks. */
    private boolean isOccasion(int noun, FrameState state) {
        int before = noun - 1;
        return words.isTokenAmong(noun, WordSet.ANSWER)
                || before >= state.from
                        && !words.get(noun).hasProclitic()
                        && (words.isAmong(before, WordSet.AFTER)
                                || words.isAmong(before, WordSet.SAID_IN)
                                || words.isAmong(before, WordSet.OCCASION));
    }

    /**
     * "إلى المعرض", "على سير العمل", "بالسفير": where somebody was, what he saw or whom he met; what is done is rather what is called for
     * there: "خلال زيارته إلى العودة إلى الحوار", "خلال لقائه بدور المدارس".
     */
    private boolean isThere(int noun, WordSet taking) {
        MentionCandidate mention = mentions.at(noun);
        // "بدور" is a name too
        boolean somebody = mention != null
                        && mention.span().start() == words.get(noun).start()
                        && (mention.kind() == MentionKind.GROUP
                                || mention.kind().actorKind() == ActorKind.PERSON)
                || FrameAttributes.isPeople(words.get(noun));
        if (taking == WordSet.OCCASION_WITH) {
            return somebody || words.isBaseAmong(noun, WordSet.MILESTONE);
        }
        boolean thing = words.get(noun).definite() || mention != null;
        return words.isBaseAmong(noun, WordSet.QUERY)
                || (mention != null || !words.is(noun, WordClass.VERBAL_NOUN))
                        && !words.is(noun, WordClass.RELATIVE)
                        && (thing || taking != WordSet.OCCASION_ABOUT);
    }

    /** Whether a clause, the same preposition or an object of the cue follows, which tells what was said. */
    private boolean isFollowed(int noun, int preposition, FrameState state) {
        MentionCandidate mention = mentions.at(noun);
        int after = Math.max(mentions.phraseEnd(noun), mention == null ? noun : mention.last()) + 1;
        after = words.is(after, IN) && words.isWord(after + 1) ? mentions.phraseEnd(after + 1) + 1 : after;
        boolean object = state.request.strong()
                && state.request.takes(Complement.OBJECT)
                && after < state.end
                && words.isWord(after)
                && !words.get(after).definite()
                && words.is(after, WordClass.VERBAL_NOUN)
                && introducers.object(after, state.from, state.request) != null;
        for (int i = noun + 1; !object && i < state.end; i++) {
            boolean ends = words.isWord(i) && words.get(i).conjunction() != 0 && grammar.isReportingVerb(i);
            if (ends || words.token(i).isTerminator()) {
                return false;
            }
            boolean clause =
                    grammar.isComplementizer(i) && words.get(i).conjunction() == 0 && state.request.takesClause();
            if (clause || isSame(i, preposition)) {
                return true;
            }
        }
        return object;
    }

    private boolean isSame(int token, int preposition) {
        if (!words.isWord(token) || words.get(token).conjunction() != 0) {
            return false;
        }
        if (words.get(preposition).preposition() == WITH) {
            return grammar.afterJoinedBi(token) >= 0 && !grammar.isTime(token) && !words.is(token, WordClass.PLACE);
        }
        return !words.get(token).hasProclitic()
                && words.get(token).form().equals(words.get(preposition).form());
    }
}
