package io.isnad.graphql.load;

import io.isnad.graphql.sql.Row;
import io.isnad.graphql.text.ArticleText;
import io.isnad.graphql.type.TextSpan;
import io.isnad.graphql.type.TimeExpression;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes spans of the columns of a row that are called by a name and {@code _start} or {@code _end}.
 *
 * @param row the row
 * @param text the text of the row's article
 */
record Spans(Row row, ArticleText text) {

    /** The span of a name, or null. */
    TextSpan span(String name) throws SQLException {
        Integer start = row.integerOrNull(name + "_start");
        return start == null ? null : new TextSpan(text, start, row.integer(name + "_end"));
    }

    /** The spans of a column with an array of starts and ends in turn. */
    List<TextSpan> spans(String column) throws SQLException {
        List<Integer> offsets = row.integers(column);
        List<TextSpan> spans = new ArrayList<>(offsets.size() / 2);
        for (int i = 0; i < offsets.size(); i += 2) {
            spans.add(new TextSpan(text, offsets.get(i), offsets.get(i + 1)));
        }
        return spans;
    }

    /** The time expression of a name, with its days in the columns {@code _earliest} and {@code _latest}, or null. */
    TimeExpression time(String name) throws SQLException {
        TextSpan span = span(name);
        return span == null ? null : new TimeExpression(span, row.date(name + "_earliest"), row.date(name + "_latest"));
    }
}
