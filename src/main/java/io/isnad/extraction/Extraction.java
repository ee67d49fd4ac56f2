package io.isnad.extraction;

import java.util.List;

/**
 * What the engine found in one text. The records refer to each other by their index in these lists.
 *
 * @param paragraphs the text's paragraphs, in order, without line ends
 * @param actors everyone named
 * @param mentions where they are named, ordered by {@link Span}
 * @param statements who said what, in the order of their contents and cues in the text
 * @param measures in the order of their triggers
 */
public record Extraction(
        List<Span> paragraphs,
        List<Actor> actors,
        List<Mention> mentions,
        List<Statement> statements,
        List<Measure> measures) {

    public Extraction {
        paragraphs = List.copyOf(paragraphs);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        measures = List.copyOf(measures);
    }
}
