package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.node.NodeType;
import io.isnad.graphql.sql.Row;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.SearchHit;
import java.sql.SQLException;
import java.util.UUID;

/** Makes hits of a search of rows. */
final class HitRows {

    private static final String COLUMNS =
            "h.kind, h.id, h.article_id, h.span_start, h.span_end, h.score, case when h.article_id is not null"
                    + " then array_remove(array[h.title], null) else array(select f.form from (select"
                    + " unnest(x.forms) as form from article_actor x where x.actor_id = h.id) f group by f.form"
                    + " order by char_length(f.form) desc, f.form) end as names";

    private HitRows() {}

    static Rows<SearchHit> with(ArticleTexts texts) {
        return new Rows<>(COLUMNS, row -> hit(row, texts));
    }

    private static SearchHit hit(Row row, ArticleTexts texts) throws SQLException {
        UUID article = row.key("article_id");
        return new SearchHit(
                row.constant(NodeType.class, "kind"),
                row.key("id"),
                row.number("score"),
                row.texts("names"),
                article == null ? null : texts.of(article),
                row.integerOrNull("span_start"),
                row.integerOrNull("span_end"));
    }
}
