package io.isnad.store;

/** What sort of actor can speak, or issue or suffer a measure. */
public enum ActorKind {
    /** A named individual. */
    PERSON,
    /** A state, government, ministry, party, agency, company, court, army, newspaper … */
    ORGANIZATION,
    /** An unnamed or collective source: "military sources", "the two sides". */
    GROUP
}
