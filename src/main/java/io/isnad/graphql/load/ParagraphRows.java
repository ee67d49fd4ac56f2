package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.TextSpan;

/** Makes the spans of paragraphs of rows. */
final class ParagraphRows {

    private ParagraphRows() {}

    static Rows<TextSpan> with(ArticleTexts texts) {
        return new Rows<>(
                "g.article_id, g.span_start, g.span_end",
                row -> new Spans(row, texts.of(row.key("article_id"))).span("span"));
    }
}
