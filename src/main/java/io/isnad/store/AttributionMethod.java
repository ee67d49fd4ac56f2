package io.isnad.store;

/** How a statement's speaker was found, from the surest to the weakest. */
public enum AttributionMethod {
    /** The cue's clause names the speaker. */
    EXPLICIT,
    /** "Speaker: …" in a headline. */
    HEADLINE,
    /** The cue's clause gives only a title, resolved to the person who holds it. */
    ROLE,
    /** A capital or a building stands for its government. */
    METONYM,
    /** The cue has no subject of its own: the speaker of the statement before goes on. */
    CONTINUED,
    /** A pronoun or an anaphoric noun, resolved to its antecedent. */
    PRONOUN,
    /** The article does not tell. */
    UNRESOLVED
}
