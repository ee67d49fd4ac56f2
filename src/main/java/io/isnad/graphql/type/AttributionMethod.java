package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** How the speaker of a statement was found. */
@Description("How the speaker of a statement was found.")
public enum AttributionMethod {
    @Description("The cue's clause names the speaker.")
    EXPLICIT,
    @Description("The cue has no subject of its own: the speaker of the statement before goes on.")
    CONTINUED,
    @Description("The cue's clause gives only a title, resolved to the person who holds it.")
    ROLE,
    @Description("A pronoun, resolved to whom it stands for.")
    PRONOUN,
    @Description("A capital or building, for its government.")
    METONYM,
    @Description("\"Speaker: …\" in a headline.")
    HEADLINE,
    @Description("The article does not tell who speaks.")
    UNRESOLVED
}
