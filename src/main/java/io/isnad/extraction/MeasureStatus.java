package io.isnad.extraction;

/** How far a measure has come. */
public enum MeasureStatus {
    IMPOSED,
    ANNOUNCED,
    THREATENED,
    PROPOSED,
    LIFTED,
    REJECTED
}
