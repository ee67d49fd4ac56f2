/** The first stage: a text as tokens with offsets, sentences, paragraphs and quotations. */
package io.isnad.extraction.text;
