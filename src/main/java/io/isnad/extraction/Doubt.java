package io.isnad.extraction;

import java.util.Locale;

/** What makes an attribution less sure than the rules of its chain do. The factors are in the lexicon confidence.tsv. */
public enum Doubt {
    /** Something unexplained stands between the cue and what was said. */
    LOOSE_CONTENT,
    /** The cue often means something else than saying. */
    WEAK_CUE,
    /** The cue has a subject of no name: a group, an unnamed source, a statement. */
    UNNAMED_SPEAKER,
    /** The subject that the cue does not have is from an earlier sentence. */
    EARLIER_SENTENCE,
    /** Others spoke in between. */
    OTHERS_BETWEEN,
    /** It stands inside what somebody else said. */
    NESTED,
    /** Nothing tells who spoke. */
    NO_SPEAKER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The stable name: the constant's in small letters with hyphens. */
    public String id() {
        return id;
    }
}
