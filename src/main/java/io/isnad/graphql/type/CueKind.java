package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** What kind of act the cue names. */
@Description("What kind of act the cue names.")
public enum CueKind {
    @Description("Said, told, spoke.")
    SAY,
    @Description("Added, went on.")
    ADD,
    @Description("Stressed, affirmed, underlined.")
    STRESS,
    @Description("Explained, made clear, pointed out.")
    EXPLAIN,
    @Description("Announced, declared, revealed.")
    ANNOUNCE,
    @Description("Asked, wondered.")
    ASK,
    @Description("Answered, replied.")
    ANSWER,
    @Description("Warned.")
    WARN,
    @Description("Demanded, called for, urged, ordered.")
    DEMAND,
    @Description("Accused, blamed.")
    ACCUSE,
    @Description("Denied, refuted, rejected as untrue.")
    DENY,
    @Description("Admitted, acknowledged.")
    ADMIT,
    @Description("Promised, pledged.")
    PROMISE,
    @Description("Threatened.")
    THREATEN,
    @Description("Praised, welcomed.")
    PRAISE,
    @Description("Condemned, criticised.")
    CONDEMN,
    @Description("Expected, predicted, hoped.")
    EXPECT,
    @Description("Reported, passed on, according to.")
    REPORT,
    @Description("Any other act of communication.")
    OTHER
}
