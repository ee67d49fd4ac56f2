package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** How much of a statement is the speaker's own wording. */
@Description("How much of a statement is the speaker's own wording.")
public enum StatementForm {
    @Description("Entirely in quotation marks.")
    DIRECT,
    @Description("Reported in the article's words.")
    INDIRECT,
    @Description("Reported, with parts in quotation marks.")
    MIXED
}
