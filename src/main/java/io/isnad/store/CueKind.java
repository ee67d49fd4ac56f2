package io.isnad.store;

/** What kind of act a cue names. */
public enum CueKind {
    SAY,
    ADD,
    STRESS,
    EXPLAIN,
    ANNOUNCE,
    ASK,
    ANSWER,
    WARN,
    DEMAND,
    ACCUSE,
    DENY,
    ADMIT,
    PROMISE,
    THREATEN,
    PRAISE,
    CONDEMN,
    EXPECT,
    REPORT,
    OTHER
}
