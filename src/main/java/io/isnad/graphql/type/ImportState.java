package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** How far the import at start-up has come. */
@Description("How far the import at start-up has come.")
public enum ImportState {
    @Description("Not begun.")
    PENDING,
    @Description("Under way.")
    RUNNING,
    @Description("Everything was looked at; single articles may have failed.")
    DONE,
    @Description("Ended by the shutdown of the instance before everything was looked at.")
    STOPPED,
    @Description("Ended by an error that concerns not one article but all, such as a lost database.")
    FAILED
}
