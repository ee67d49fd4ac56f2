package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;

/** What a measure does. */
@Description("What a measure does.")
public enum MeasureKind {
    @Description("Sanctions on a state, person, company or sector.")
    SANCTION,
    @Description("Expels diplomats or others.")
    EXPULSION,
    @Description("Bans an import, entry, activity or organisation.")
    BAN,
    @Description("Imposes duties or tariffs.")
    TARIFF,
    @Description("Freezes assets or accounts.")
    ASSET_FREEZE,
    @Description("Fines.")
    FINE,
    @Description("Dismisses from office.")
    DISMISSAL,
    @Description("Detains or arrests.")
    DETENTION,
    @Description("Recalls an ambassador or others.")
    RECALL,
    @Description("Suspends an agreement, membership or activity.")
    SUSPENSION,
    @Description("Withdraws from an agreement, body or place.")
    WITHDRAWAL,
    @Description("Closes a border, embassy, airspace or institution.")
    CLOSURE,
    @Description("Passes a law or decree.")
    LEGISLATION,
    @Description("Any other measure.")
    OTHER
}
