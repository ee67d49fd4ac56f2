/**
 * Measures: triggers, the operators over them, who issues them, upon whom they fall, how much, when and how far they have
 * come.
 */
package io.isnad.extraction.measure;
