package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.Mention;

/** Makes mentions of rows. */
final class MentionRows {

    private MentionRows() {}

    static Rows<Mention> with(ArticleTexts texts) {
        return new Rows<>(
                "m.id, m.actor_id, m.article_id, m.start_offset as span_start, m.end_offset as span_end",
                row -> new Mention(
                        row.key("id"),
                        row.key("actor_id"),
                        row.key("article_id"),
                        new Spans(row, texts.of(row.key("article_id"))).span("span")));
    }
}
