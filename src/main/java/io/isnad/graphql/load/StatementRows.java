package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.sql.Row;
import io.isnad.graphql.text.ArticleTexts;
import io.isnad.graphql.type.Attribution;
import io.isnad.graphql.type.AttributionLink;
import io.isnad.graphql.type.AttributionMethod;
import io.isnad.graphql.type.Cue;
import io.isnad.graphql.type.CueKind;
import io.isnad.graphql.type.Statement;
import io.isnad.graphql.type.StatementForm;
import io.isnad.graphql.type.TextSpan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes statements of rows. */
final class StatementRows {

    private static final String COLUMNS =
            "s.id, s.article_id, s.speaker_id, s.within_id, s.form, s.content_start, s.content_end,"
                    + " s.cue_lemma, s.cue_kind, s.cue_start, s.cue_end, s.said_at_start, s.said_at_end, s.said_at_earliest,"
                    + " s.said_at_latest,"
                    + " s.method, s.mention_id, s.via_id, s.confidence,"
                    + " s.quotes, s.chain_rules, s.chain_spans";

    private StatementRows() {}

    static Rows<Statement> with(ArticleTexts texts) {
        return new Rows<>(COLUMNS, row -> statement(row, new Spans(row, texts.of(row.key("article_id")))));
    }

    private static Statement statement(Row row, Spans spans) throws SQLException {
        TextSpan cue = spans.span("cue");
        return new Statement(
                row.key("id"),
                row.key("article_id"),
                row.key("speaker_id"),
                row.key("within_id"),
                row.constant(StatementForm.class, "form"),
                spans.span("content"),
                spans.spans("quotes"),
                cue == null ? null : new Cue(row.text("cue_lemma"), row.constant(CueKind.class, "cue_kind"), cue),
                attribution(row, spans),
                spans.time("said_at"));
    }

    private static Attribution attribution(Row row, Spans spans) throws SQLException {
        return new Attribution(
                row.key("mention_id"),
                row.key("via_id"),
                row.constant(AttributionMethod.class, "method"),
                chain(row.texts("chain_rules"), spans.spans("chain_spans")),
                row.number("confidence"));
    }

    private static List<AttributionLink> chain(List<String> rules, List<TextSpan> spans) {
        List<AttributionLink> chain = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            chain.add(new AttributionLink(rules.get(i), spans.get(i)));
        }
        return chain;
    }
}
