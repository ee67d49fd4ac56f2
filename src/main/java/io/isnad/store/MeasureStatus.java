package io.isnad.store;

/** How far a measure has come. */
public enum MeasureStatus {
    IMPOSED,
    ANNOUNCED,
    THREATENED,
    PROPOSED,
    LIFTED,
    REJECTED
}
