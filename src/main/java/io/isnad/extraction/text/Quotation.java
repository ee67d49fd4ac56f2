package io.isnad.extraction.text;

import io.isnad.extraction.Span;

/**
 * What stands between a pair of quotation marks.
 *
 * @param index position in {@link Document#quotations()}, ordered by their opening marks
 * @param outer with the marks; ends with {@code inner} where the closing mark is missing
 * @param inner without the marks and without white space inside them
 * @param firstToken the opening mark
 * @param lastToken the closing mark, or the last token inside where it is missing
 * @param closed whether there is a closing mark
 * @param parent index of the quotation around this one, or -1
 */
public record Quotation(int index, Span outer, Span inner, int firstToken, int lastToken, boolean closed, int parent) {}
