package io.isnad.store;

/** What an authority does to someone or something. */
public enum MeasureKind {
    SANCTION,
    EXPULSION,
    BAN,
    TARIFF,
    ASSET_FREEZE,
    FINE,
    DISMISSAL,
    DETENTION,
    RECALL,
    SUSPENSION,
    WITHDRAWAL,
    CLOSURE,
    LEGISLATION,
    OTHER
}
