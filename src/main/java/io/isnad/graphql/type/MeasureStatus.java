package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** How far a measure has come. */
@Description("How far a measure has come.")
public enum MeasureStatus {
    @Description("It has been done.")
    IMPOSED,
    @Description("It has been announced as decided.")
    ANNOUNCED,
    @Description("It is threatened.")
    THREATENED,
    @Description("It is proposed or demanded.")
    PROPOSED,
    @Description("It has been lifted again.")
    LIFTED,
    @Description("It was proposed and rejected.")
    REJECTED
}
