package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** What importing an article did. */
@Description("What importing an article did.")
public enum ImportOutcome {
    @Description("It was not there before.")
    CREATED,
    @Description("It was there, with another text or other properties, or read by another version of the engine.")
    UPDATED,
    @Description("It was there just so; nothing has changed.")
    UNCHANGED
}
