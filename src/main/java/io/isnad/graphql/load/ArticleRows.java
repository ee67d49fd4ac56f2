package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.Article;

/** Makes articles of rows. */
final class ArticleRows {

    private static final String COLUMNS =
            "a.id, a.source_name, a.title, a.language, a.publisher, a.author, a.url, a.published_at, a.imported_at,"
                    + " a.content_hash";

    private ArticleRows() {}

    static Rows<Article> with(ArticleTexts texts) {
        return new Rows<>(
                COLUMNS,
                row -> new Article(
                        row.key("id"),
                        texts.of(row.key("id")),
                        row.text("source_name"),
                        row.text("title"),
                        row.text("language"),
                        row.text("publisher"),
                        row.text("author"),
                        row.text("url"),
                        row.time("published_at"),
                        row.time("imported_at"),
                        row.text("content_hash")));
    }
}
