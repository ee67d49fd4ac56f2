package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.sql.Row;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.Measure;
import io.isnad.graphql.type.MeasureKind;
import io.isnad.graphql.type.MeasureStatus;
import io.isnad.graphql.type.MeasureTarget;
import io.isnad.graphql.type.Quantity;
import io.isnad.graphql.type.TextSpan;
import java.sql.SQLException;

/** Makes measures of rows. */
final class MeasureRows {

    private static final String COLUMNS =
            "e.id, e.article_id, e.issuer_id, e.statement_id, e.kind, e.status, e.trigger_start, e.trigger_end,"
                    + " e.target_start, e.target_end, e.target_actor_id, e.quantity_value, e.quantity_start, e.quantity_end,"
                    + " e.effective_start, e.effective_end, e.effective_earliest, e.effective_latest,"
                    + " e.evidence_start, e.evidence_end";

    private MeasureRows() {}

    static Rows<Measure> with(ArticleTexts texts) {
        return new Rows<>(COLUMNS, row -> measure(row, new Spans(row, texts.of(row.key("article_id")))));
    }

    private static Measure measure(Row row, Spans spans) throws SQLException {
        TextSpan target = spans.span("target");
        TextSpan quantity = spans.span("quantity");
        return new Measure(
                row.key("id"),
                row.key("article_id"),
                row.key("issuer_id"),
                row.key("statement_id"),
                row.constant(MeasureKind.class, "kind"),
                row.constant(MeasureStatus.class, "status"),
                spans.span("trigger"),
                target == null ? null : new MeasureTarget(row.key("target_actor_id"), target),
                quantity == null ? null : new Quantity(row.number("quantity_value"), quantity),
                spans.time("effective"),
                spans.span("evidence"));
    }
}
