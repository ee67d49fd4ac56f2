package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where the mentions of a document begin and end. */
final class MentionPlaces {

    private static final int LONGEST_MENTION = 30;

    private final MentionCandidate[] byToken;
    private final MentionEndings endings;
    /** Tokens in the names of persons whose mentions begin before them. */
    private final BitSet inNames;

    private final AskedTokens asked = new AskedTokens();

    /** Mentions by their first tokens, null where none begins. */
    MentionPlaces(Words words, MentionCandidate[] byToken) {
        this.byToken = byToken.clone();
        this.endings = new MentionEndings(byToken);
        this.inNames = inNames(words, byToken);
    }

    private static BitSet inNames(Words words, MentionCandidate[] byToken) {
        BitSet tokens = new BitSet(byToken.length);
        for (MentionCandidate mention : byToken) {
            boolean person = mention != null && mention.isNamedPerson();
            if (person || mention != null && mention.kind() == MentionKind.BODY) {
                int last = Math.min(mention.last(), mention.first() + LONGEST_MENTION);
                for (int i = mention.first() + 1; i <= last; i++) {
                    tokens.set(i, tokens.get(i) || !person || isIn(mention.name(), i, words));
                }
            }
        }
        return tokens;
    }

    private static boolean isIn(Span name, int token, Words words) {
        return name.start() <= words.get(token).start() && words.token(token).end() <= name.end();
    }

    AskedTokens asked() {
        return asked;
    }

    /** As {@link MentionTable#differences}. */
    BitSet differences(MentionPlaces other) {
        BitSet different = (BitSet) inNames.clone();
        different.xor(other.inNames);
        for (int i = 0; i < byToken.length; i++) {
            if (byToken[i] != other.byToken[i]) {
                different.set(i);
            }
        }
        return different;
    }

    /** As {@link MentionTable#at}. */
    MentionCandidate at(int token) {
        asked.add(token, token);
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** As {@link MentionTable#outermostAt}. */
    MentionCandidate outermostAt(int token) {
        MentionCandidate mention = at(token);
        if (mention == null) {
            return null;
        }
        int first = Math.max(0, token - LONGEST_MENTION);
        asked.add(first, token);
        for (int i = first; i < token; i++) {
            if (byToken[i] != null && byToken[i].last() >= mention.last()) {
                return null;
            }
        }
        return mention;
    }

    /** As {@link MentionTable#isInName}. */
    boolean isInName(int token) {
        asked.add(token, token);
        return inNames.get(token);
    }

    /** As {@link MentionTable#endingAt}. */
    MentionCandidate endingAt(int token, int earliest) {
        asked.add(earliest, token);
        return endings.at(token, earliest);
    }

    /** As {@link MentionTable#all}. */
    List<MentionCandidate> all() {
        return list(byToken);
    }

    /** All of {@code byToken} that are set. */
    private static List<MentionCandidate> list(MentionCandidate[] byToken) {
        List<MentionCandidate> list = new ArrayList<>();
        for (MentionCandidate c : byToken) {
            if (c != null) {
                list.add(c);
            }
        }
        return list;
    }
}
