package io.isnad.extraction.morphology;

/**
 * One way to cut proclitics off a word.
 *
 * @param conjunction و or ف, or 0
 * @param preposition ب, ل or ك, or 0
 * @param start offset in the text at which the rest begins; after لل of للرئيس, where the article is not written
 * @param form the rest, folded, with its article
 * @param article whether ال in front of it can be the article
 */
record Segment(char conjunction, char preposition, int start, String form, boolean article) {}
